package org.labourrights.inspection.register.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.labourrights.chassis.problem.UnfitValue;
import org.labourrights.chassis.table.AllowedValue;
import org.labourrights.chassis.table.ImportedTable;
import org.labourrights.chassis.table.TableColumn;
import org.labourrights.chassis.table.TableValues;

/** Inspectors as a file; a row is known again by the number of its certificate. */
@ApplicationScoped
class InspectorTable implements ImportedTable<NewInspector> {

    private static final int MOST_TEAMS = 1000;
    private static final int LONGEST_NAME = 50;
    private static final String SEPARATORS = "[,;，；、\\s]+";

    static final TableColumn<String> AGENCY = form(
                    "agencyId", "所属机关", "Agency", InspectorQuery.AGENCY_FORM, "HRSS-150105")
            .required();
    static final TableColumn<String> NAME =
            TableColumn.name("name", "姓名", "Name", LONGEST_NAME).example("示例甲").required();
    static final TableColumn<String> CERTIFICATE = form(
                    "certificateNo", "执法证号", "Certificate", NewInspector.CERTIFICATE_FORM, "15010500001")
            .required();
    static final TableColumn<LocalDate> VALID_FROM =
            TableColumn.date("certificateValidFrom", "发证日期", "Valid from").example("2024-01-01");
    static final TableColumn<LocalDate> VALID_TO = TableColumn.date("certificateValidTo", "有效期至", "Valid to")
            .example("2029-12-31")
            .required();
    static final TableColumn<Specialities> SPECIALITIES = new TableColumn<>(
            "specialities",
            "执法专长",
            "Specialities",
            "WAGES、WORKING_TIME",
            false,
            Specialities::read,
            InspectorFields.SPECIALITIES,
            List.of());
    static final TableColumn<Long> CAPACITY = TableColumn.whole(
                    "capacity", "每次抽取检查组数", "Teams of one draw", 1, MOST_TEAMS)
            .example("8");
    static final TableColumn<String> ACCOUNT =
            form("account", "登录账号", "Login", NewInspector.ACCOUNT_FORM, "inspector-7");

    private final KeepInspectors keep;

    InspectorTable(KeepInspectors keep) {
        this.keep = keep;
    }

    /** Codes of a cell that holds several, by code or by name in either language. */
    record Specialities(List<String> codes) {

        static Specialities read(String cell, List<AllowedValue> allowed) {
            return new Specialities(Arrays.stream(cell.split(SEPARATORS))
                    .filter(part -> !part.isEmpty())
                    .map(part -> code(part, allowed))
                    .toList());
        }

        private static String code(String part, List<AllowedValue> allowed) {
            return allowed.stream()
                    .filter(value -> part.equalsIgnoreCase(value.code()) || part.equals(value.zh()))
                    .findFirst()
                    .orElseThrow(() -> new UnfitValue("E-TABLE-CHOICE", Map.of()))
                    .code();
        }
    }

    private static TableColumn<String> form(String id, String zh, String en, String form, String example) {
        Pattern pattern = Pattern.compile(form);
        return TableColumn.of(id, zh, en, cell -> {
                    if (!pattern.matcher(cell).matches()) {
                        throw new UnfitValue("E-FORMAT", Map.of());
                    }
                    return cell;
                })
                .example(example);
    }

    @Override
    public String name() {
        return "inspectors";
    }

    @Override
    public String title() {
        return "执法人员名录";
    }

    @Override
    public List<TableColumn<?>> columns() {
        return List.of(AGENCY, NAME, CERTIFICATE, VALID_FROM, VALID_TO, SPECIALITIES, CAPACITY, ACCOUNT);
    }

    @Override
    public List<TableColumn<?>> key() {
        return List.of(CERTIFICATE);
    }

    @Override
    public NewInspector row(TableValues values) {
        return new NewInspector(
                values.get(AGENCY),
                values.get(NAME),
                values.get(CERTIFICATE),
                values.find(VALID_FROM).orElse(null),
                values.get(VALID_TO),
                values.find(SPECIALITIES).map(Specialities::codes).orElse(List.of()),
                values.find(CAPACITY).map(Long::intValue).orElse(null),
                values.find(ACCOUNT).orElse(null));
    }

    @Override
    public String take(NewInspector row) {
        return keep.enter(row).officerNo();
    }
}
