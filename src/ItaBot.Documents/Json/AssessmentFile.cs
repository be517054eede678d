using ItaBot.Documents.Figures;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Json;

/// <summary>Reads an assessment in JSON and checks it against the rules of its year.</summary>
internal static class AssessmentFile
{
    private static readonly LocalText WhatToDo = new(
        "โปรดแก้ไขไฟล์ตามแบบที่คำสั่ง export พิมพ์ออกมา", "Correct it after the form that export prints.");

    public static Assessment? Read(ReadOnlySpan<byte> utf8, RuleBook rules, AgencyChoice choice, ImportLog log)
    {
        Assessment assessment;
        try
        {
            assessment = AssessmentJson.Read(utf8);
        }
        catch (AssessmentFormatException e)
        {
            log.Refuse(new(e.Line, Sentence(e.What), WhatToDo));
            return null;
        }

        if (choice.GivenId is { } given && given != assessment.Agency.Id)
        {
            log.Refuse(AgencyRefusals.OtherThanGiven(LineOf(utf8, "agency"), assessment.Agency.Name, given));
        }

        if (!AgencyChoice.IsId(assessment.Agency.Id))
        {
            log.Refuse(AgencyRefusals.BadId(LineOf(utf8, "id"), assessment.Agency.Id));
        }

        if (assessment.Agency.Name.Trim().Length == 0)
        {
            log.Refuse(new(LineOf(utf8, "name"), new("ชื่อหน่วยงานว่างเปล่า", "The agency's name is empty."), WhatToDo));
        }

        if (rules.Find(assessment.FiscalYear) is not { } year)
        {
            log.Refuse(Refusals.NoRules(LineOf(utf8, "fiscalYear"), assessment.FiscalYear));
            return null;
        }

        var book = new FigureBook(year, log);
        Check(utf8, assessment, book, log);
        if (book.IsEmpty && assessment.Measures.Count == 0)
        {
            log.Refuse(Refusals.NotAReport(1));
        }

        return assessment;
    }

    private static void Check(ReadOnlySpan<byte> utf8, Assessment assessment, FigureBook book, ImportLog log)
    {
        var reported = assessment.Reported;
        if (reported.Total is { } total)
        {
            book.Add(Target.Total, total, LineOf(utf8, "total"));
        }

        if (reported.Level is { } level)
        {
            book.AddLevel(level, LineOf(utf8, "level"));
        }

        foreach (var (tool, score) in reported.Tools)
        {
            book.Add(Target.Of(tool), score, LineOf(utf8, tool.ToString()));
        }

        foreach (var (number, score) in reported.Indicators)
        {
            var target = Target.TryParse($"indicator:{number}", out var indicator) ? indicator : Target.Sub($"{number}");
            book.Add(target, score, LineOf(utf8, $"{number}"));
        }

        foreach (var (id, score) in reported.Subs)
        {
            book.Add(Target.Sub(id), score, LineOf(utf8, id));
        }

        foreach (var (id, score) in assessment.Items)
        {
            var line = LineOf(utf8, id);
            Action check = score switch
            {
                ItemScore.Whole whole => () => book.Add(Target.Item(id), whole.Score, line),
                ItemScore.Parts parts => () => CheckParts(book, id, parts, line),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            check();
        }

        if (assessment.Measures.GroupBy(m => m.Number).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            log.Refuse(new(
                LineOf(utf8, "measures"),
                new($"มีมาตรการเลขที่ {twice} มากกว่าหนึ่งรายการ", $"More than one measure has the number {twice}."),
                WhatToDo));
        }

        foreach (var measure in assessment.Measures.Where(m => m.Indicator is { } i && book.Rules.FindIndicator(i) is null))
        {
            log.Refuse(FigureRefusals.Unknown(LineOf(utf8, "measures"), Target.Indicator(measure.Indicator!.Value), book.Rules.Year));
        }
    }

    private static void CheckParts(FigureBook book, string id, ItemScore.Parts parts, int? line)
    {
        if (parts.Public is { } forAll)
        {
            book.AddPart(id, ItemPart.EitPublic, forAll, line);
        }

        if (parts.Survey is { } survey)
        {
            book.AddPart(id, ItemPart.EitSurvey, survey, line);
        }
    }

    /// <summary>The line of a field by its name, which is unique enough among ids; null where it is spelt with escapes.</summary>
    private static int? LineOf(ReadOnlySpan<byte> utf8, string name)
    {
        var at = utf8.IndexOf(System.Text.Encoding.UTF8.GetBytes($"\"{name}\""));
        return at < 0 ? null : 1 + utf8[..at].Count((byte)'\n');
    }

    private static LocalText Sentence(LocalText what) =>
        new(what.Thai, $"{char.ToUpperInvariant(what.English[0])}{what.English[1..]}.");
}
