/** What every HTTP endpoint shares: versions as entity tags, strict JSON, strict parameters. */
@NullMarked
package org.labourrights.chassis.http;

import org.jspecify.annotations.NullMarked;
