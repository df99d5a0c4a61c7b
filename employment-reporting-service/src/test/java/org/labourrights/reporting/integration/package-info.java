/** Tests with real events of the other services. */
@NullMarked
package org.labourrights.reporting.integration;

import org.jspecify.annotations.NullMarked;
