package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.DocumentFamily;
import org.labourrights.kernel.document.DocumentWords;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.NumberPattern;
import org.labourrights.kernel.document.ServiceMethod;

@ApplicationScoped
class HearingPapers implements DocumentFamily {

    static final DeclaredParty ENTERPRISE = DeclaredParty.required("ENTERPRISE", "企业", "Enterprise");
    static final DeclaredParty CHAIR = DeclaredParty.required("CHAIR", "主持人", "Chair");
    static final DeclaredDocument RECORD = DeclaredDocument.of(
                    "HEARING_RECORD",
                    "听证笔录",
                    "Record of a hearing",
                    NumberPattern.of("TB-{division}-{year}", "听录〔{year}〕{number}号"))
            .signedBy(ENTERPRISE, CHAIR)
            .servedBy(ServiceMethod.DIRECT);

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public List<DeclaredDocument> documents() {
        return List.of(RECORD);
    }

    @Override
    public DocumentWords words(IssuedDocument document) {
        return new DocumentWords(List.of("听证笔录"), "虚构速送（示例）有限公司", List.of("各方陈述意见，记录在案。"));
    }
}
