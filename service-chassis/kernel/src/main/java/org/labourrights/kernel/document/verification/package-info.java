/** What anybody learns of a document whose code they have: whether it is genuine and holds, and nothing of what it says. */
@NullMarked
package org.labourrights.kernel.document.verification;

import org.jspecify.annotations.NullMarked;
