/** Who was spoken to, when and how (对接记录); the first contact connects the lead. */
@NullMarked
package org.labourrights.arrears.contact;

import org.jspecify.annotations.NullMarked;
