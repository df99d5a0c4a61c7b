/** The acceptance scenarios played through the gateway: each call, its answer, and each figure compared with what it must be. */
@NullMarked
package org.labourrights.standalone.scenario;

import org.jspecify.annotations.NullMarked;
