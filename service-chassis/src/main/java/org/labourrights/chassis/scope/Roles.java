package org.labourrights.chassis.scope;

import java.util.Set;

/** Role names as tokens carry them in the claim {@code groups} (code list 3.29). */
public final class Roles {

    /** Files reports for one enterprise (企业报送员). */
    public static final String ENT_REPORTER = "ENT_REPORTER";

    /** Administers one enterprise with its branches (企业管理员). */
    public static final String ENT_ADMIN = "ENT_ADMIN";

    /** Officer of a county bureau (县区经办). */
    public static final String COUNTY_OFFICER = "COUNTY_OFFICER";

    /** Officer of a city bureau (市级经办). */
    public static final String CITY_OFFICER = "CITY_OFFICER";

    /** Officer of a provincial bureau (省级经办). */
    public static final String PROVINCE_OFFICER = "PROVINCE_OFFICER";

    /** Labour inspector (劳动保障监察员). */
    public static final String INSPECTOR = "INSPECTOR";

    /** Leader of inspections (监察负责人). */
    public static final String INSPECTION_LEAD = "INSPECTION_LEAD";

    /** Member of another agency in joint work (联合成员单位). */
    public static final String JOINT_MEMBER = "JOINT_MEMBER";

    /** Mediator (调解员). */
    public static final String MEDIATOR = "MEDIATOR";

    /** Administrator of a mediation body (调解组织管理员). */
    public static final String MEDIATION_ADMIN = "MEDIATION_ADMIN";

    /** Liaison of the arbitration institute (仲裁联络员). */
    public static final String ARBITRATION_LIAISON = "ARBITRATION_LIAISON";

    /** Office of a special action (专项行动办公室). */
    public static final String CAMPAIGN_OFFICE = "CAMPAIGN_OFFICE";

    /** Labour-relations coordinator (劳动关系协调员). */
    public static final String COORDINATOR = "COORDINATOR";

    /** Worker, own cases only (劳动者). */
    public static final String WORKER = "WORKER";

    /** The municipal hotline system (12345 平台). */
    public static final String SYSTEM_12345 = "SYSTEM_12345";

    /** The national arrears platform (全国根治欠薪线索反映平台). */
    public static final String SYSTEM_NATIONAL_PLATFORM = "SYSTEM_NATIONAL_PLATFORM";

    /** Reads everything and the logs, changes nothing (审计). */
    public static final String AUDITOR = "AUDITOR";

    /** Maintains policy and code data (系统管理员). */
    public static final String ADMIN = "ADMIN";

    /** Roles that decide for a labour bureau. */
    public static final Set<String> BUREAU = Set.of(COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER);

    /** Roles of a labour bureau and of its inspection. */
    public static final Set<String> LABOUR =
            Set.of(COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, INSPECTOR, INSPECTION_LEAD);

    /** Roles that act for an enterprise. */
    public static final Set<String> ENTERPRISE = Set.of(ENT_REPORTER, ENT_ADMIN);

    private Roles() {}
}
