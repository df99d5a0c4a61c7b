/** Guidance letters (提示函, 整改函): issue, service, withdrawal, and the document itself. */
@NullMarked
package org.labourrights.reporting.letter;

import org.jspecify.annotations.NullMarked;
