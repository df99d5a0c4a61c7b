/**
 * The registers (一单两库): the list of inspection items, the inspectors of all agencies and the enterprises under supervision, from
 * which plans and draws are made.
 */
@NullMarked
package org.labourrights.inspection.register;

import org.jspecify.annotations.NullMarked;
