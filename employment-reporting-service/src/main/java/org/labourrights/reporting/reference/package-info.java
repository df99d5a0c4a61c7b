/** What every feature of the service shares: roles, agencies and reporting periods. */
@NullMarked
package org.labourrights.reporting.reference;

import org.jspecify.annotations.NullMarked;
