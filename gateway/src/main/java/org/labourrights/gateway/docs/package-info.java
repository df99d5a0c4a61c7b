/** The API descriptions of the services, each and merged, and the pages to read them by. */
@NullMarked
package org.labourrights.gateway.docs;

import org.jspecify.annotations.NullMarked;
