/** The lead itself (欠薪线索): what is known of it, its states and milestones, and what happens to it. */
@NullMarked
package org.labourrights.arrears.lead;

import org.jspecify.annotations.NullMarked;
