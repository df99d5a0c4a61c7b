package org.labourrights.reporting.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The registration of one worker as individual business (个体工商户). Keys are opaque: equal keys mean the same
 * registration, address or agent, and tell nothing else.
 *
 * @param addressKey where it is registered; one of address and agent is known
 * @param agentKey who registered it on the worker's behalf
 * @param registeredOn day of the registration
 */
public record Registration(
        String key, @Nullable String addressKey, @Nullable String agentKey, LocalDate registeredOn) {}
