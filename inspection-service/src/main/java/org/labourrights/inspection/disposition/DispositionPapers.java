package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DocumentFamily;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.Issuers;

/** Dispositions on paper. */
@ApplicationScoped
class DispositionPapers implements DocumentFamily {

    private final Dispositions dispositions;
    private final EnterpriseDirectory directory;
    private final Issuers issuers;

    DispositionPapers(Dispositions dispositions, EnterpriseDirectory directory, Issuers issuers) {
        this.dispositions = dispositions;
        this.directory = directory;
        this.issuers = issuers;
    }

    @Override
    public String name() {
        return "disposition";
    }

    @Override
    public List<DeclaredDocument> documents() {
        return Stream.of(DispositionType.values())
                .map(DispositionType::document)
                .toList();
    }

    @Override
    public DocumentWords words(IssuedDocument document) {
        Disposition of = dispositions.get(document.subject());
        String enterprise = directory.name(of.uscc()).orElse("统一社会信用代码 " + of.uscc());
        List<String> paragraphs = new ArrayList<>();
        if (!of.type().toEnterprise()) {
            paragraphs.add("对象：" + enterprise);
        }
        paragraphs.add(of.matter());
        LocalDate dueOn = of.dueOn();
        if (dueOn != null) {
            paragraphs.add("请于 %d 年 %d 月 %d 日前办理并书面反馈。"
                    .formatted(dueOn.getYear(), dueOn.getMonthValue(), dueOn.getDayOfMonth()));
        }
        if (!of.jointAgencyIds().isEmpty()) {
            paragraphs.add(of.jointAgencyIds().stream()
                    .map(agency -> issuers.of(agency).name())
                    .collect(Collectors.joining("、", "联合处置机关：", "。")));
        }
        return new DocumentWords(
                List.of(of.type().document().zh()), of.type().toEnterprise() ? enterprise : null, paragraphs);
    }
}
