/** Evidence handed in with leads (证据附件): declared here, kept by the chassis, read by the handler alone. */
@NullMarked
package org.labourrights.arrears.attachment;

import org.jspecify.annotations.NullMarked;
