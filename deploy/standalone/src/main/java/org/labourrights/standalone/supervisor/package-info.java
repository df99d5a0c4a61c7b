/** The background process that starts the parts of the suite, watches them and restarts what dies. */
@NullMarked
package org.labourrights.standalone.supervisor;

import org.jspecify.annotations.NullMarked;
