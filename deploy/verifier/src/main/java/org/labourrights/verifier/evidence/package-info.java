/** Checks of the evidence log (存证日志), written from deploy/docs/evidence.md. */
@NullMarked
package org.labourrights.verifier.evidence;

import org.jspecify.annotations.NullMarked;
