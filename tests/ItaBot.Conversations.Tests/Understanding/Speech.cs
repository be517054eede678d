using System.Globalization;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>The delivered vocabulary and rule years with the sample agencies.</summary>
internal static class Speech
{
    private static readonly Agency[] Agencies =
    [
        new("klong-mueang", "องค์การบริหารส่วนตำบลคลองเมือง", AgencyType.SAO, "จักราช", "นครราชสีมา"),
        new("bueng-nakhon", "องค์การบริหารส่วนตำบลบึงนคร", AgencyType.SAO, "ธวัชบุรี", "ร้อยเอ็ด"),
        new("dan", "องค์การบริหารส่วนตำบลด่าน", AgencyType.SAO),
        new("pak-phraek", "เทศบาลเมืองปากแพรก", AgencyType.TOWN),
        new("chaiyaphum-pao", "องค์การบริหารส่วนจังหวัดชัยภูมิ", AgencyType.PAO),
    ];

    /// <summary>A Monday, before dawn in Bangkok and still Sunday in UTC.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 2, 15, 22, 0, 0, TimeSpan.Zero);

    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static Understander Understander { get; } = new(Understander.DefaultDirectory, Rules);

    public static Understood Read(string text) => Understander.Read(text, Agencies, Now);

    /// <summary>The intent and the slots of the contract in one line, the slots by name: <c>score.below level=item threshold=85</c>.</summary>
    public static string Line(Understood understood) =>
        Line(understood.Intent, SlotValues.Of(understood.Slots).Select(s => KeyValuePair.Create(s.Name, (string?)Text(s.Value))));

    /// <summary>A value as JSON writes it, a string without its quotes.</summary>
    public static string Text(object value) => value is bool truth
        ? truth ? "true" : "false"
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public static string Line(string intent, IEnumerable<KeyValuePair<string, string?>> slots) => string.Join(
        ' ',
        slots.Where(s => s.Value is not null).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}={s.Value}").Prepend(intent));
}
