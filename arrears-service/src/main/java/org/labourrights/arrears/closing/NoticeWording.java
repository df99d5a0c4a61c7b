package org.labourrights.arrears.closing;

/** Words of the written notice of a refusal (不予受理告知书); pure. */
final class NoticeWording {

    private NoticeWording() {}

    /** @param limitYears after which inspection no longer looks into a violation */
    static String of(String leadNo, RejectionReason reason, String explanation, int limitYears) {
        return "您反映的线索（编号" + leadNo + "）不予受理。" + ground(reason, limitYears) + explanation + advice(reason);
    }

    private static String ground(RejectionReason reason, int limitYears) {
        return switch (reason) {
            case OUT_OF_SCOPE -> "经认定，双方为平等民事主体，不属于劳动保障监察范围。";
            case TIME_BARRED -> "违法行为终了之日至接收之日已超过" + limitYears + "年（《劳动保障监察条例》第二十条）。";
            case NO_EMPLOYER -> "无法确定被反映的用人单位。";
            case NOT_SUBSTANTIATED -> "经调查，未发现拖欠劳动报酬的事实。";
            case WRONG_DIVISION -> "该事项由其他地区管辖，已转送有管辖权的部门。";
        };
    }

    /** A refusal of the inspection says nothing about arbitration or the courts, and the reporter must know that. */
    private static String advice(RejectionReason reason) {
        return switch (reason) {
            case TIME_BARRED ->
                "您仍可能有权申请劳动争议仲裁：劳动关系存续期间因拖欠劳动报酬发生争议的，不受一年仲裁时效限制；" + "劳动关系终止的，应当自终止之日起一年内提出（《劳动争议调解仲裁法》第二十七条）。";
            case OUT_OF_SCOPE -> "您可以通过人民调解、协商或者民事诉讼主张权利。";
            case NO_EMPLOYER -> "补充用人单位信息后，可以重新反映。";
            case NOT_SUBSTANTIATED -> "对结果有异议的，可以依法申请劳动争议仲裁。";
            case WRONG_DIVISION -> "";
        };
    }
}
