-- The list of inspection items (随机抽查事项清单): the nation's and what places add, in dated versions that are only added.

CREATE TABLE inspection_item (
    id            uuid PRIMARY KEY,
    item_code     text COLLATE "C" NOT NULL CONSTRAINT inspection_item_code UNIQUE,
    division_path text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    created_at    timestamptz NOT NULL,
    created_by    text NOT NULL,
    version       bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 85);

-- Serves the list of a place: the nation's items and those of the divisions above it.
CREATE INDEX inspection_item_by_division ON inspection_item (division_path, item_code);

CREATE TABLE inspection_item_version (
    item_id        uuid NOT NULL REFERENCES inspection_item,
    number         integer NOT NULL CHECK (number > 0),
    division_path  text COLLATE "C" NOT NULL CHECK (division_path LIKE 'CN/%'),
    title          text NOT NULL,
    basis          text NOT NULL,
    object_type    text NOT NULL CHECK (object_type IN ('PLATFORM', 'PARTNER', 'BOTH')),
    frequency      text NOT NULL CHECK (frequency IN ('QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AS_NEEDED')),
    records        text[] NOT NULL,
    severity       text NOT NULL CHECK (severity IN ('MINOR', 'GENERAL', 'SERIOUS')),
    violation_type text NOT NULL,
    valid_from     date NOT NULL,
    removed        boolean NOT NULL DEFAULT false,
    reason         text NOT NULL,
    entered_at     timestamptz NOT NULL,
    entered_by     text NOT NULL,
    CONSTRAINT inspection_item_version_pk PRIMARY KEY (item_id, number)
);

COMMENT ON COLUMN inspection_item_version.valid_from IS 'In force from that day until a later day of the item; of one day the highest number counts';
COMMENT ON COLUMN inspection_item_version.removed IS 'Off the list from that day';

-- Serves the version in force on a day.
CREATE INDEX inspection_item_version_in_force ON inspection_item_version (item_id, valid_from DESC, number DESC);

-- The 42 items that the documents name (domain 3.10). Items, objects and bases are the documents'; frequency, records to be
-- shown, severity and type of violation are none of theirs and may be changed by who keeps the list.
WITH seed (item_code, title, object_type, basis, frequency, records, severity, violation_type) AS (VALUES
    ('CHK-01', '劳动管理制度规则', 'BOTH', 'DOC 001 二(六)11', 'YEARLY', ARRAY['规章制度文本', '公示或告知记录'], 'GENERAL', 'OTHER'),
    ('CHK-02', '特殊工时制度审批与执行', 'BOTH', 'DOC 001 二(六)11', 'YEARLY', ARRAY['特殊工时批准文件', '考勤记录'], 'GENERAL', 'SPECIAL_HOURS_UNAPPROVED'),
    ('CHK-03', '工作时间', 'BOTH', 'DOC 001 二(六)11', 'HALF_YEARLY', ARRAY['考勤记录', '接单在线时长记录'], 'GENERAL', 'OVERTIME'),
    ('CHK-04', '支付加班报酬', 'BOTH', 'DOC 001 二(六)11', 'HALF_YEARLY', ARRAY['工资表', '加班记录', '支付凭证'], 'GENERAL', 'NO_OVERTIME_PAY'),
    ('CHK-05', '签订劳动合同', 'BOTH', 'DOC 001 二(六)11; DOC 000 三(一)', 'HALF_YEARLY', ARRAY['劳动合同', '职工名册'], 'GENERAL', 'NO_CONTRACT'),
    ('CHK-06', '签订书面协议及要素', 'BOTH', 'DOC 000 三(二); DOC 002 Hebei §6', 'HALF_YEARLY', ARRAY['书面协议', '劳动者名册'], 'GENERAL', 'NO_WRITTEN_AGREEMENT'),
    ('CHK-07', '三类用工分类', 'BOTH', 'DOC 001 二(三)5', 'HALF_YEARLY', ARRAY['用工台账', '协议样本'], 'GENERAL', 'OTHER'),
    ('CHK-08', '缴纳社会保险', 'BOTH', 'DOC 001 二(六)11', 'HALF_YEARLY', ARRAY['参保缴费凭证', '职工名册'], 'GENERAL', 'NO_INSURANCE'),
    ('CHK-09', '诱导或强迫注册个体工商户', 'BOTH', 'DOC 001 二(六)11; DOC 000 四(四)', 'HALF_YEARLY', ARRAY['注册流程材料', '合作协议'], 'SERIOUS', 'SELF_EMPLOYED_INDUCEMENT'),
    ('CHK-10', '招用歧视性条件', 'BOTH', 'DOC 001 二(六)11', 'YEARLY', ARRAY['招聘信息', '录用条件'], 'GENERAL', 'DISCRIMINATION'),
    ('CHK-11', '收取保证金、押金或其他财物', 'BOTH', 'DOC 000 五(五)', 'HALF_YEARLY', ARRAY['收费记录', '协议'], 'GENERAL', 'DEPOSIT_COLLECTION'),
    ('CHK-12', '违法限制多平台就业', 'PLATFORM', 'DOC 000 五(五)', 'YEARLY', ARRAY['平台规则', '协议'], 'GENERAL', 'MULTI_PLATFORM_RESTRICTION'),
    ('CHK-13', '假外包、假合作', 'BOTH', 'DOC 000 四(二)', 'YEARLY', ARRAY['外包或合作协议', '管理记录'], 'SERIOUS', 'FAKE_OUTSOURCING'),
    ('CHK-14', '合作企业资质与监督', 'PLATFORM', 'DOC 002 Hebei §7', 'YEARLY', ARRAY['合作企业资质', '合作协议', '监督记录'], 'GENERAL', 'OTHER'),
    ('CHK-15', '劳务派遣用工单位责任', 'BOTH', 'DOC 000 三(三); DOC 004 §5', 'YEARLY', ARRAY['派遣协议', '岗位说明', '派遣许可证'], 'GENERAL', 'DISPATCH_VIOLATION'),
    ('CHK-16', '最低工资', 'BOTH', 'DOC 000 五(六); DOC 002 Hebei §12', 'HALF_YEARLY', ARRAY['工资表', '支付凭证'], 'GENERAL', 'BELOW_MINIMUM'),
    ('CHK-17', '工资按时足额支付', 'BOTH', 'DOC 000 五(六)', 'QUARTERLY', ARRAY['工资表', '支付凭证'], 'SERIOUS', 'WAGE_ARREARS'),
    ('CHK-18', '法定节假日报酬', 'BOTH', 'DOC 000 五(七); DOC 002 Hebei §13', 'YEARLY', ARRAY['工资表', '节假日排班'], 'GENERAL', 'NO_OVERTIME_PAY'),
    ('CHK-19', '极端天气补偿与劳动保护', 'BOTH', 'DOC 002 Hebei §13; DOC 000 三(一)', 'YEARLY', ARRAY['补贴发放记录', '防护用品发放记录'], 'GENERAL', 'OTHER'),
    ('CHK-20', '休息休假办法和劳动定额', 'BOTH', 'DOC 000 五(七)', 'YEARLY', ARRAY['休息休假办法', '定额标准'], 'GENERAL', 'OVERTIME'),
    ('CHK-21', '女职工三期保护', 'BOTH', 'DOC 002 二(五); DOC 004 §12', 'YEARLY', ARRAY['女职工名册', '产假和哺乳时间记录'], 'GENERAL', 'WOMEN_PROTECTION'),
    ('CHK-22', '全员安全生产责任制和操作规程', 'BOTH', 'DOC 000 五(八); DOC 002 Hebei §15', 'YEARLY', ARRAY['责任制文件', '操作规程'], 'GENERAL', 'SAFETY_TRAINING'),
    ('CHK-23', '风险分级管控与隐患排查治理', 'BOTH', 'DOC 000 五(八)', 'YEARLY', ARRAY['风险清单', '隐患台账'], 'GENERAL', 'OTHER'),
    ('CHK-24', '防护用品与安全卫生设施', 'BOTH', 'DOC 000 五(八)', 'YEARLY', ARRAY['配备清单', '发放记录'], 'GENERAL', 'OTHER'),
    ('CHK-25', '劳动工具安全与合规检查', 'BOTH', 'DOC 002 Hebei §15', 'YEARLY', ARRAY['车辆和工具检查记录'], 'GENERAL', 'OTHER'),
    ('CHK-26', '安全培训档案', 'BOTH', 'DOC 002 Hebei §16', 'YEARLY', ARRAY['培训时间、内容、参加人员和考核结果'], 'GENERAL', 'SAFETY_TRAINING'),
    ('CHK-27', '安全培训合格率', 'BOTH', 'DOC 000 五(八)', 'YEARLY', ARRAY['考核成绩', '培训名册'], 'GENERAL', 'SAFETY_TRAINING'),
    ('CHK-28', '特种作业持证率', 'BOTH', 'DOC 000 五(八)', 'YEARLY', ARRAY['特种作业人员名册', '操作证'], 'SERIOUS', 'SAFETY_TRAINING'),
    ('CHK-29', '无损害安全健康的考核指标', 'PLATFORM', 'DOC 002 Hebei §16; DOC 000 五(八)', 'YEARLY', ARRAY['考核规则'], 'GENERAL', 'ALGORITHM_RULE'),
    ('CHK-30', '算法规则', 'PLATFORM', 'DOC 000 五(六); DOC 002 Hebei §19', 'YEARLY', ARRAY['算法规则说明', '订单分配和时限规则'], 'GENERAL', 'ALGORITHM_RULE'),
    ('CHK-31', '规章和算法民主程序与公示', 'PLATFORM', 'DOC 000 五(十)', 'YEARLY', ARRAY['征求意见记录', '公示记录'], 'GENERAL', 'ALGORITHM_RULE'),
    ('CHK-32', '申诉机制与好差评救济', 'PLATFORM', 'DOC 000 五(十); DOC 002 Hebei §20', 'YEARLY', ARRAY['申诉规则', '申诉处理记录'], 'GENERAL', 'APPEAL_MECHANISM'),
    ('CHK-33', '职工代表大会、恳谈会等民主管理', 'BOTH', 'DOC 002 Hebei §20', 'YEARLY', ARRAY['会议记录'], 'MINOR', 'OTHER'),
    ('CHK-34', '工会组织与集体协商', 'BOTH', 'DOC 000 七(十六); DOC 001 二(四)7', 'YEARLY', ARRAY['工会登记材料', '集体合同'], 'MINOR', 'OTHER'),
    ('CHK-35', '职业伤害保障和商业保险', 'BOTH', 'DOC 000 五(八); DOC 002 Hebei §18', 'HALF_YEARLY', ARRAY['参保凭证', '保险单'], 'GENERAL', 'NO_INSURANCE'),
    ('CHK-36', '报告制度履行', 'BOTH', 'DOC 001 二(二)3', 'HALF_YEARLY', ARRAY['用工情况报告'], 'GENERAL', 'NOT_REPORTING'),
    ('CHK-37', '招聘与职业介绍规范', 'BOTH', 'DOC 004 §12', 'YEARLY', ARRAY['招聘信息', '许可证'], 'GENERAL', 'OTHER'),
    ('CHK-38', '强迫劳动', 'BOTH', 'DOC 004 §12', 'YEARLY', ARRAY['劳动者名册', '考勤记录'], 'SERIOUS', 'FORCED_LABOR'),
    ('CHK-39', '工程建设领域工资支付保障', 'PARTNER', 'DOC 004 §8', 'QUARTERLY', ARRAY['实名制台账', '专户流水', '总包代发凭证', '保证金凭证'], 'SERIOUS', 'WAGE_ARREARS'),
    ('CHK-40', '裁员程序', 'BOTH', 'DOC 004 §3; LAW 劳动合同法 §41', 'AS_NEEDED', ARRAY['裁员方案', '报告回执'], 'GENERAL', 'OTHER'),
    ('CHK-41', '企业内部调解组织', 'BOTH', 'DOC 001 二(五)8', 'YEARLY', ARRAY['调解组织材料', '调解记录'], 'MINOR', 'OTHER'),
    ('CHK-42', '交通安全教育', 'BOTH', 'DOC 000 五(八)', 'YEARLY', ARRAY['教育培训记录'], 'GENERAL', 'SAFETY_TRAINING')
), item AS (
    INSERT INTO inspection_item (id, item_code, division_path, created_at, created_by)
    SELECT gen_random_uuid(), item_code, 'CN/', timestamptz '2022-01-01 00:00:00+08', 'system:seed' FROM seed
    RETURNING id, item_code
)
INSERT INTO inspection_item_version (item_id, number, division_path, title, basis, object_type, frequency, records, severity,
                                     violation_type, valid_from, reason, entered_at, entered_by)
SELECT item.id, 1, 'CN/', title, basis, object_type, frequency, records, severity, violation_type, date '2022-01-01',
       '国家清单', timestamptz '2022-01-01 00:00:00+08', 'system:seed'
FROM item JOIN seed USING (item_code);

-- The next item of the nation.
INSERT INTO number_sequence (prefix, last_number) VALUES ('ITEM-CN', 42);

-- The list is public: everybody reads it, and who is of the level of a list writes it.
ALTER TABLE inspection_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_item FORCE ROW LEVEL SECURITY;
CREATE POLICY inspection_item_read ON inspection_item FOR SELECT USING (true);
CREATE POLICY inspection_item_add ON inspection_item FOR INSERT WITH CHECK (chassis_in_scope(division_path));
CREATE POLICY inspection_item_change ON inspection_item FOR UPDATE USING (chassis_in_scope(division_path));
ALTER TABLE inspection_item_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE inspection_item_version FORCE ROW LEVEL SECURITY;
CREATE POLICY inspection_item_version_read ON inspection_item_version FOR SELECT USING (true);
CREATE POLICY inspection_item_version_add ON inspection_item_version FOR INSERT
    WITH CHECK (chassis_in_scope(division_path));

GRANT SELECT, INSERT, UPDATE ON inspection_item TO ${app_role};
GRANT SELECT, INSERT ON inspection_item_version TO ${app_role};
