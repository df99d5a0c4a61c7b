package org.labourrights.reporting.risk;

import java.util.List;

/** The outcome of one computation, before hysteresis. */
public record RiskReading(List<IndicatorReading> indicators, Composite composite) {}
