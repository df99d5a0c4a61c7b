package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableRows;

/** Writes inspectors as CSV or XLSX, page by page, names and certificates masked. */
@ApplicationScoped
class ExportInspectors {

    private static final int PAGE = 1_000;

    private static final ExportedTable<InspectorView> INSPECTORS = ExportedTable.<InspectorView>named("执法人员名录")
            .column("officerNo", "公开编号", InspectorView::officerNo)
            .column("agencyId", "所属机关", InspectorView::agencyId)
            .column("divisionCode", "区划", InspectorView::divisionCode)
            .column("name", "姓名", InspectorView::name)
            .column("certificateNo", "执法证号", InspectorView::certificateNo)
            .column("certificateValidFrom", "发证日期", InspectorView::certificateValidFrom)
            .column("certificateValidTo", "有效期至", InspectorView::certificateValidTo)
            .column("certificateValid", "今日有效", InspectorView::certificateValid)
            .column("specialities", "执法专长", row -> String.join(";", row.specialities()))
            .column("capacity", "每次抽取检查组数", InspectorView::capacity)
            .column("state", "状态", InspectorView::state);

    private final InspectorRows inspectors;
    private final ShowInspectors show;
    private final PersonalDataAccess access;

    ExportInspectors(InspectorRows inspectors, ShowInspectors show, PersonalDataAccess access) {
        this.inspectors = inspectors;
        this.show = show;
        this.access = access;
    }

    /** Leaves the record of it, before the first row goes out. */
    @Transactional
    void announce(Caller caller, InspectorQuery asked) {
        access.exported("inspectors", PathRange.of(caller).from(), Set.of("name", "certificateNo"), asked.state);
    }

    Response answer(Caller caller, InspectorQuery asked, Format format) {
        return INSPECTORS.answer(format, "inspectors", TableRows.paged(PAGE, last -> page(caller, asked, last)));
    }

    private List<InspectorView> page(Caller caller, InspectorQuery asked, @Nullable InspectorView last) {
        @Nullable
        String after = last == null
                ? null
                : Cursor.encode(List.of(last.divisionPath(), last.id().toString()));
        return inspectors.after(caller, asked, PageRequest.of(null, after), PAGE).stream()
                .map(show::show)
                .toList();
    }
}
