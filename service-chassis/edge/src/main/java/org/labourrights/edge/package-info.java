/** What the doors of the gateway and of the services have in common: languages, problem texts, and what is kept quiet. */
@NullMarked
package org.labourrights.edge;

import org.jspecify.annotations.NullMarked;
