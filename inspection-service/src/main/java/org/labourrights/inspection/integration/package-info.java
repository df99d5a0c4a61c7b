/** What the other services tell: the only package that knows them. */
@NullMarked
package org.labourrights.inspection.integration;

import org.jspecify.annotations.NullMarked;
