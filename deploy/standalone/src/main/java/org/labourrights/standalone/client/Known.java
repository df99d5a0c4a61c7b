package org.labourrights.standalone.client;

import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;

/** The services whose operations are played and measured here, as the list has them. */
public final class Known {

    /** Employment reporting (用工情况报告). */
    public static final Service REPORTING = Services.listed().require("reporting");

    /** Wage arrears (欠薪线索). */
    public static final Service ARREARS = Services.listed().require("arrears");

    /** Joint inspection (联合检查). */
    public static final Service INSPECTION = Services.listed().require("inspection");

    private Known() {}
}
