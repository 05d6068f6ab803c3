namespace Zhengling.Gazette.Appointments;

/// <summary>The words personnel notices are written with.</summary>
internal static class AppointmentWords
{
    /// <summary>Probation.</summary>
    public const string Probation = "试用";

    /// <summary>The word after a name, or after the last of several.</summary>
    public const string Comrade = "同志";

    /// <summary>How a proposal begins.</summary>
    public const string Propose = "建议|提议|拟|推荐|提名";

    /// <summary>How an appointment is put after the name.</summary>
    public const string Takes = "担任|任|为";

    /// <summary>How an appointment is put before the name.</summary>
    public const string Appoint = "任命|聘任|委任|决定任命";

    /// <summary>How a removal is put before the name or the office.</summary>
    public const string Remove = "免去|免职|解聘|撤销|同意免去|决定免去";

    /// <summary>How a removal is put after the name.</summary>
    public const string Leaves = "不再担任|不再兼任|不再任";

    /// <summary>How a confirmation is put.</summary>
    public const string Confirmed = "试用期满|正式任职|按期转正|转正";

    /// <summary>The office at the end of a post; the unit is what stands before it.</summary>
    public const string Office =
        "(?:第一|常务|代理|代|名誉)?(?:副总|副|总)?"
        + "(?:(?<=副)大队长|(?<=队)大队长|(?<=队)支队长|(?<=副)支队长|主任委员|主任|局长|院长|校长|园长|所长|处长|科长|股长|队长|站长|馆长|会长|台长|镇长|乡长|区长|县长|市长|部长|"
        + "厅长|司长|社长|行长|组长|秘书长|秘书|书记|董事长|董事|监事会主席|监事长|监事|主席|总裁|经理|工程师|会计师|经济师|农艺师|规划师|建筑师|督学|督察长|督察员|检察长|审判长|"
        + "政委|政治委员|教导员|调研员|巡视员|主任科员|科员|专员|委员|助理|参事|理事长|理事|指挥长|指挥|负责人|顾问)(?:助理)?";
}
