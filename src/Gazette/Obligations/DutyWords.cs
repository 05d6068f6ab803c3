namespace Zhengling.Gazette.Obligations;

/// <summary>The words of the field that duties are written with: names of fields, of columns, verbs and measures.</summary>
internal static class DutyWords
{
    /// <summary>Names of fields and columns for units that lead.</summary>
    public const string Lead = "牵头单位|牵头部门|主办单位|牵头责任单位|总牵头单位";

    /// <summary>Names of fields and columns for units that are responsible.</summary>
    public const string Responsible = "主责单位|主责部门|责任单位|责任部门|责任主体|责任单位及部门|落实单位|落实部门|承办单位|承办部门|实施主体|实施单位|负责单位|负责部门|主要责任单位";

    /// <summary>Names of fields and columns for units that cooperate.</summary>
    public const string Cooperate = "配合单位|配合部门|协办单位|协同单位|协助单位|参与单位|参加单位|协作单位";

    /// <summary>Names of fields for persons who lead.</summary>
    public const string Leader = "牵头领导|协同领导|主管领导|分管领导|责任领导|责任人";

    /// <summary>Names of fields and columns for the time.</summary>
    public const string Time = "完成时限|完成时间|完成期限|时间节点|办理时限|时限要求|时限";

    /// <summary>Names of fields that may stand among the others and say nothing of duties.</summary>
    public const string Contact = "联系人|联系方式|联系电话|电话";

    /// <summary>Columns that say what is to be done, the most telling first.</summary>
    public static readonly string[] TaskColumns = ["任务内容", "具体任务", "任务分解", "工作内容", "工作任务", "重点任务", "具体措施", "措施", "工作事项", "任务", "事项", "内容", "项目名称"];

    /// <summary>Verbs that say what part the units before them have; longer ones first.</summary>
    public static readonly (string Verb, DutyRole Role)[] Verbs =
    [
        ("按照各自职责分工负责落实", DutyRole.Responsible), ("按各自职责分工负责", DutyRole.Responsible), ("按照职责分工负责", DutyRole.Responsible),
        ("按职责分工负责落实", DutyRole.Responsible), ("按职责分工负责", DutyRole.Responsible), ("按职责分工落实", DutyRole.Responsible),
        ("按照职责分工落实", DutyRole.Responsible), ("分工负责", DutyRole.Responsible),
        ("牵头负责落实", DutyRole.Lead), ("牵头负责", DutyRole.Lead), ("牵头落实", DutyRole.Lead), ("分别牵头", DutyRole.Lead), ("牵头", DutyRole.Lead),
        ("分别负责落实", DutyRole.Responsible), ("分别负责实施", DutyRole.Responsible), ("负责组织实施", DutyRole.Responsible), ("组织实施", DutyRole.Responsible), ("共同负责落实", DutyRole.Responsible), ("负责落实", DutyRole.Responsible), ("分别负责", DutyRole.Responsible),
        ("共同负责", DutyRole.Responsible), ("具体负责", DutyRole.Responsible), ("负责实施", DutyRole.Responsible), ("负责", DutyRole.Responsible), ("主责", DutyRole.Responsible),
        ("配合落实", DutyRole.Cooperate), ("积极配合", DutyRole.Cooperate), ("予以配合", DutyRole.Cooperate), ("配合", DutyRole.Cooperate),
        ("协助", DutyRole.Cooperate), ("参与", DutyRole.Cooperate), ("参加", DutyRole.Cooperate), ("会同", DutyRole.Lead),
    ];

    /// <summary>What follows a unit that has a duty in a plain sentence.</summary>
    public const string Must = "要(?![求素点件])|应当|应(?![急用对收])|须|必须|需(?!求)|负责|具体负责|牵头|按照职责|会同"
        + "|(?:支付|给予|拨付|审核|审批|汇总|组织|指导|督促|受理|核算|出具|制定)(?!后|通过|的|同意|意见|机关|部门)";

    /// <summary>What says that a unit answers for something: “…为管护的责任主体”.</summary>
    public const string Answers = "(?:为|是|作为)[^，。；]{0,20}(?:主责部门|责任主体|主责单位|牵头单位|牵头部门|责任单位|责任部门|实施主体|第一责任人)";

    /// <summary>Verbs of the work of organs: after a unit that begins the sentence they order it.</summary>
    public const string Work = "支付|给予|组织|做好|加强|落实|制定|开展|协助|指导|监督|审核|审批|拨付|承担|建立|完善|受理|督促|统筹|汇总|报送|依法|及时|定期|对[^，。]{2,40}(?:进行|予以|给予)";

    /// <summary>What is done by a time: reporting, handing over, finishing.</summary>
    public const string TimedVerbs = "报送|报告|上报|报至|报区|报市|报县|报送至|通报|提交|提报|汇总|反馈|公示|公布|公开|发布|完成|办结|印发|制定|制订|出具|拨付|送达|告知|移交|备案|"
        + "召开|开展|组织|进行|更新|检查|巡查|抽查|考核|考评|评估|审核|审批|受理|核实|整改|建成|落实|填报|录入|调度|总结|抄送|签订|申报|支付|发放|编制|报";

    /// <summary>What marks a sentence as an account of the past or a condition of the state, not an order.</summary>
    public const string NotOrdered = "是指|指：|所称|以来|已完成|已建成|曾|截至|负责解释|(?:编制|制定|印发|开展|完成|召开|建立|出台|组织)了";

    /// <summary>How reporting is put before the one reported to.</summary>
    public const string ReportBefore = "报送至|报送到|报送|上报至|上报到|上报|报告至|报告|报至|报到|报给|报请|提交至|提交到|提交|反馈至|反馈到|反馈给|反馈|汇总至|汇总到|抄送|抄报|移交至|移交|报";

    /// <summary>How reporting is put after the one reported to (向某局报告).</summary>
    public const string ReportAfter = "报告|报送|汇报|提交|反馈|通报|备案|上报|申报";

    /// <summary>Measures of quantities, longer ones first.</summary>
    public const string Measures = "万平方米|平方公里|平方千米|万立方米|亿立方米|平方米|立方米|立方|万亩|公顷|公里|千米|万元|亿元|千瓦时|万人次|人次|万户|万人|兆瓦|千伏|个百分点|个村|"
        + "元|亩|吨|米|户|人|家|个|项|条|处|座|块|套|辆|栋|台|次|名|件|张|份|所|家次|场|批|盏|株|头|只|艘|部|期|%|％|‰";
}
