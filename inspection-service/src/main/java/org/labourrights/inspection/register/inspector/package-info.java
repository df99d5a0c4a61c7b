/**
 * The inspectors (执法人员名录库) of all agencies: under a public number, with certificate, specialities, capacity and recusals.
 *
 * <p>Other features ask {@link org.labourrights.inspection.register.inspector.Inspectors} and observe {@link
 * org.labourrights.inspection.register.inspector.InspectorEvent}; they know officers by their public number only.
 */
@NullMarked
package org.labourrights.inspection.register.inspector;

import org.jspecify.annotations.NullMarked;
