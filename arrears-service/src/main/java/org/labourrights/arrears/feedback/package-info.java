/** Answers to the reporter, back by the channel that the lead came from (反馈). */
@NullMarked
package org.labourrights.arrears.feedback;

import org.jspecify.annotations.NullMarked;
