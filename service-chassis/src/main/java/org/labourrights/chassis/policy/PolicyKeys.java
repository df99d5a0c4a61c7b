package org.labourrights.chassis.policy;

import java.util.List;

/** The policy keys of one concern: a CDI bean beside the rules that read them. */
public interface PolicyKeys {

    List<PolicyKey<?>> keys();
}
