using FsCheck;
using FsCheck.Fluent;
using ItaBot.Documents.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Thai;
using static ItaBot.Documents.Tests.Support.Report;

namespace ItaBot.Documents.Tests;

public sealed class RoundTripTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2568, 1);

    private static readonly string[] ItemIds = [.. Some.Rules.Find(2568)!.Items.Select(i => i.Id)];

    private static Gen<decimal> Scores => Gen.Choose(0, 10000).Select(s => s / 100m);

    private static Gen<string> Texts => Gen.Elements("ทำทะเบียน", "ขั้นตอนที่ ๑ \"ยืม\"", "a\\b\n<p>&'+", "ภายใน 30 วัน", "😀");

    private static Gen<IReadOnlyDictionary<string, decimal>> ItemScores =>
        from ids in Gen.SubListOf(ItemIds)
        from scores in Gen.ArrayOf(Scores, ItemIds.Length)
        select (IReadOnlyDictionary<string, decimal>)ids.Zip(scores).ToDictionary(p => p.First, p => p.Second);

    private static Gen<Measure> Measures =>
        from number in Gen.Choose(1, 99)
        from indicator in Gen.Choose(0, 10)
        from texts in Gen.ArrayOf(Texts, 3)
        from start in Gen.Choose(0, 700)
        select new Measure(
            number,
            indicator == 0 ? null : indicator,
            texts[0],
            indicator == 1 ? null : texts[1],
            texts,
            indicator == 2 ? null : FiscalYears.FirstDay(2569).AddDays(start),
            indicator == 2 ? null : FiscalYears.FirstDay(2569).AddDays(start + 30),
            texts[..1],
            []);

    private static Gen<Assessment> Assessments =>
        from items in ItemScores
        from second in Gen.ArrayOf(Scores, ItemIds.Length)
        from measures in Gen.ListOf(Measures, 2)
        from total in Scores
        select new Assessment(
            Some.Agency,
            2568,
            ReportedFigures.None with { Total = total, Indicators = new Dictionary<int, decimal> { [10] = total, [2] = second[0] }, Tools = new Dictionary<Tool, decimal> { [Tool.EIT] = second[1] } },
            items.Select((i, n) => (i.Key, Score: i.Key[0] == 'e' ? (ItemScore)new ItemScore.Parts(i.Value, second[n]) : new ItemScore.Whole(i.Value))).ToDictionary(i => i.Key, i => i.Score),
            [.. measures.DistinctBy(m => m.Number)],
            [new(3, "ก", "ข", "ค"), new(null, "", "", "")]);

    [Fact]
    public void An_exported_assessment_is_imported_as_it_was() => Check.One(Seeded, Prop.ForAll(Assessments.ToArbitrary(), assessment =>
    {
        var exported = AssessmentJson.Write(assessment);

        var imported = Some.Imported(exported, "export.json").Assessment;

        return AssessmentJson.Write(imported) == exported && imported.Items.OrderBy(i => i.Key).SequenceEqual(assessment.Items.OrderBy(i => i.Key));
    }));

    [Fact]
    public void Figures_of_a_report_survive_export_and_import() => Check.One(Seeded, Prop.ForAll(ItemScores.ToArbitrary(), scores =>
    {
        var assessment = Some.Imported(ReportOf(scores)).Assessment;

        var again = Some.Imported(AssessmentJson.Write(assessment), "export.json").Assessment;

        return scores.All(s => again.Items[s.Key] == new ItemScore.Whole(s.Value)) && again.Items.Count == scores.Count;
    }));

    [Fact]
    public void Thai_digits_give_the_same_assessment_as_Arabic_ones() => Check.One(Seeded, Prop.ForAll(ItemScores.ToArbitrary(), scores =>
    {
        var arabic = ThaiDigits.ToArabic(ReportOf(scores));

        var inArabic = AssessmentJson.Write(Some.Imported(arabic).Assessment);
        var inThai = AssessmentJson.Write(Some.Imported(ThaiDigits.ToThai(arabic)).Assessment);

        return ThaiDigits.ToArabic(inThai) == ThaiDigits.ToArabic(inArabic);
    }));

    [SeedTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void A_published_report_survives_export_and_import(string number)
    {
        var exported = AssessmentJson.Write(Seeds.Read(number));

        var imported = Some.Imported(exported, "export.json");

        Assert.Equal(exported, AssessmentJson.Write(imported.Assessment));
    }

    private static string ReportOf(IReadOnlyDictionary<string, decimal> scores)
    {
        var tables = scores.GroupBy(s => s.Key[0]).SelectMany(tool => new[]
        {
            tool.Key switch { 'i' => "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", 'e' => "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน", _ => "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล" },
            Row("ข้อคำถาม", "คะแนนเฉลี่ย"),
        }.Concat(tool.Select(s => Row($"{(s.Key[0] == 'o' ? "๐" : s.Key[..1])}{s.Key[1..]} ข้อหนึ่ง", $"{s.Value:0.00}"))));
        return With([.. tables, Row("มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"), Row("๑. ทำทะเบียน", "๑) สำรวจ ๒) บันทึก", "ต.ค.๖๕ - มี.ค. ๖๕", "กองคลัง")]);
    }
}
