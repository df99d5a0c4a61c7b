package org.labourrights.arrears.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.file.CsvTable;
import org.labourrights.chassis.file.TableRows;
import org.labourrights.chassis.file.XlsxTable;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;

/** Writes leads as CSV or XLSX, page by page, the people masked; of what is encrypted it reads the names of employers. */
@ApplicationScoped
class ExportLeads {

    static final List<String> HEADER = List.of(
            "线索编号",
            "性质",
            "来源渠道",
            "接收日期",
            "统一社会信用代码",
            "单位名称",
            "属地",
            "涉及人数",
            "涉及金额",
            "已支付金额",
            "状态",
            "处理结果",
            "反映人",
            "证件号码",
            "联系电话",
            "事实经过");

    private static final int PAGE = 1_000;
    private static final String ROWS = """
            SELECT l.id, l.division_path, l.lead_no, l.lead_type, l.channel,
                   (l.received_at AT TIME ZONE 'Asia/Shanghai')::date AS received_on, l.uscc, l.employer_name,
                   l.division_code, l.claim_worker_count::text, l.claim_total_amount::text, l.paid_amount::text, l.state,
                   l.outcome, p.name_masked, p.id_no_masked, p.phone_masked,
                   EXISTS (SELECT FROM pii.lead_text t WHERE t.lead_id = l.id) AS has_facts
            FROM arrears_lead l LEFT JOIN pii.person p ON p.id = l.reporter_ref
            WHERE l.division_path >= ? AND l.division_path < ? AND (l.division_path, l.id) > (?, ?)
              AND (?::text IS NULL OR l.state = ?)
            ORDER BY l.division_path, l.id LIMIT ?
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final FieldCipher cipher;

    ExportLeads(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void csv(PathRange range, @Nullable LeadState state, OutputStream out) {
        CsvTable.write(out, HEADER, rows(range, state));
    }

    void xlsx(PathRange range, @Nullable LeadState state, OutputStream out) {
        XlsxTable.write(out, "线索", HEADER, rows(range, state));
    }

    private TableRows rows(PathRange range, @Nullable LeadState state) {
        return TableRows.paged(PAGE, last -> page(range, state, last), LeadRow::cells);
    }

    private List<LeadRow> page(PathRange range, @Nullable LeadState state, @Nullable LeadRow last) {
        return database.list(
                ROWS,
                row -> LeadRow.read(row, cipher),
                range.from(),
                range.to(),
                last == null ? "" : last.divisionPath(),
                last == null ? FIRST : last.id(),
                state,
                state,
                PAGE);
    }
}
