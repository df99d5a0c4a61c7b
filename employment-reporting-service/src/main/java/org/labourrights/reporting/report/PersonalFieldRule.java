package org.labourrights.reporting.report;

import java.util.List;
import java.util.Locale;

/**
 * Field names that would carry a person, an identity or a place where somebody was. The report has no such field; a
 * sender who adds one is told so in plain words instead of "unknown field".
 */
final class PersonalFieldRule {

    private static final List<String> PARTS = List.of(
            "name",
            "idno",
            "idcard",
            "idnumber",
            "identity",
            "residentid",
            "passport",
            "phone",
            "mobile",
            "telephone",
            "email",
            "wechat",
            "address",
            "birth",
            "gender",
            "bank",
            "cardno",
            "location",
            "gps",
            "latitude",
            "longitude",
            "track",
            "trajectory",
            "姓名",
            "身份证",
            "手机",
            "电话",
            "住址",
            "位置",
            "轨迹",
            "银行");
    private static final List<String> WHOLE =
            List.of("workers", "riders", "drivers", "employees", "persons", "people", "tel", "lat", "lng", "lon");

    private PersonalFieldRule() {}

    static boolean looksPersonal(String field) {
        String plain = field.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return WHOLE.contains(plain) || PARTS.stream().anyMatch(plain::contains);
    }
}
