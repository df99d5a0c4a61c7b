package org.labourrights.chassis.ready;

import java.util.List;

/** One thing that must be right before the service takes requests. Every bean of this type is asked at start. */
public interface StartCheck {

    /**
     * What is wrong in this profile, each with its remedy, without any secret; empty if all is well.
     *
     * @return sentences for the operator
     */
    List<String> complaints(Profile profile);
}
