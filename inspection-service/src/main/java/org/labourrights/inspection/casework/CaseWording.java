package org.labourrights.inspection.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.kernel.document.DocumentWords;

/** Puts the papers of a case into words; pure. */
final class CaseWording {

    private final String caseNo;
    private final String uscc;
    private final String violations;

    CaseWording(String caseNo, String uscc, List<String> violations) {
        this.caseNo = caseNo;
        this.uscc = uscc;
        this.violations = String.join("、", violations);
    }

    /** One penalty: for what, by which article, how much. */
    record Line(String violation, String legalBasis, Yuan amount) {}

    DocumentWords penaltyNotice(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("你单位涉嫌%s一案（案号：%s），现已调查终结。".formatted(violations, caseNo));
        paragraphs.addAll(fines("本机关拟对", lines));
        paragraphs.add("根据《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条、第六十四条的规定，" + "你单位有权进行陈述和申辩；要求听证的，应当在本告知书送达后五个工作日内提出。");
        return words("行政处罚事先告知书", paragraphs);
    }

    DocumentWords hearingNotice(LocalDate on, String place) {
        return words(
                "听证通知书",
                List.of(
                        "根据你单位的申请，本机关决定就案号%s一案举行听证。".formatted(caseNo),
                        "听证时间：%d年%d月%d日；地点：%s。"
                                .formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth(), place)));
    }

    DocumentWords paymentOrder(Yuan amount, int days) {
        return words(
                "责令限期支付指令书",
                List.of(
                        "你单位涉嫌%s一案（案号：%s），经查尚欠劳动者款项%s元。".formatted(violations, caseNo, amount),
                        "现责令你单位自收到本指令书之日起%d日内足额支付。逾期不支付的，本机关将依法处理；涉嫌犯罪的，移送司法机关。".formatted(days)));
    }

    DocumentWords decision(String title, String reason, List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("你单位%s一案（案号：%s），现已审理终结。".formatted(violations, caseNo));
        paragraphs.addAll(reason.lines().toList());
        paragraphs.addAll(fines("决定对", lines));
        paragraphs.add("如不服本决定，可以自收到本决定书之日起六十日内申请行政复议，或者六个月内提起行政诉讼。");
        return words(title, paragraphs);
    }

    private static List<String> fines(String lead, List<Line> lines) {
        return lines.stream()
                .map(line ->
                        "依据%s的规定，%s%s的行为处以罚款%s元。".formatted(line.legalBasis(), lead, line.violation(), line.amount()))
                .toList();
    }

    private DocumentWords words(String title, List<String> paragraphs) {
        return new DocumentWords(List.of(title), "统一社会信用代码为%s的用人单位".formatted(uscc), paragraphs);
    }
}
