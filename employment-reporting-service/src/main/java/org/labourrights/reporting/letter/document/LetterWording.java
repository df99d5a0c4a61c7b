package org.labourrights.reporting.letter.document;

import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.kernel.document.DocumentWords;

/**
 * Puts a letter into the words of an official document (党政机关公文格式 GB/T 9704-2012): facts, legal basis, what is asked
 * for until when and why that day, what follows otherwise. Pure.
 */
public final class LetterWording {

    private LetterWording() {}

    public static DocumentWords words(LetterFacts facts) {
        MatterWording matter = MatterWording.of(facts);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(matter.finding());
        facts.matter().reminder().ifPresent(reminder -> paragraphs.add(unanswered(reminder, matter)));
        paragraphs.add("根据%s等规定，%s".formatted(String.join("、", facts.legalBasis()), matter.demand()));
        paragraphs.add("上述期限的计算：" + DueDateText.chinese(facts.due()) + "。");
        paragraphs.add(matter.consequence());
        paragraphs.add("你单位对本函有异议的，可在上述期限内向我局书面说明理由并提供相关材料。");
        paragraphs.add("特此函告。");
        return new DocumentWords(
                List.of(
                        matter.titleStart(),
                        matter.titleEnd() + "的" + facts.type().chinese()),
                "%s（统一社会信用代码：%s）".formatted(facts.enterprise(), facts.uscc()),
                paragraphs);
    }

    private static String unanswered(LetterMatter.Earlier reminder, MatterWording matter) {
        return "我局已于%s向你单位发出《%s》，要求于%s前%s。"
                .formatted(
                        DueDateText.date(reminder.issuedOn()),
                        reminder.documentNumber(),
                        DueDateText.date(reminder.dueOn()),
                        matter.unanswered());
    }
}
