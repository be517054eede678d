using System.Text;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

public sealed class BrokenRuleFileTests
{
    [Fact]
    public void A_sound_file_is_read()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", RuleFolder.Sound);

        var year = folder.Load().Newest;

        Assert.Equal((2568, 10, 4), (year.Year, year.Indicators.Count, year.Items.Count));
    }

    [Theory]
    [InlineData("en: Inside\n    weight: { value", "en: [Inside\n    weight: { worth", "worth", "YAML")]
    [InlineData("en: Inside", "en: Inside\n    en: Again", "en: Again", "YAML")]
    [InlineData("passMark: {", "passmark: {", "passmark:", "\"passmark\" is not known")]
    [InlineData("total: 85, eachTool: 85", "total: 85, everyTool: 85", "everyTool", "\"everyTool\" is not known")]
    [InlineData("en: Item one, ", "", "ข้อหนึ่ง", "\"en\" is missing")]
    [InlineData("    groups: { standing: found, source: report }\n    indicators:\n      - { number: 6", "    indicators:\n      - { number: 6", "th: แบบวัดภายนอก", "\"groups\" is missing")]
    [InlineData("th: ข้อหนึ่ง", "th: \"\"", "item-one", "must not be empty")]
    [InlineData("words: [ตัวแรก]", "words: ตัวแรก", "words: ตัวแรก", "must be a list")]
    [InlineData("passMark: { value: 85, standing: found, source: report }", "passMark: 85", "passMark: 85", "name: value")]
    [InlineData("passMark: { value: 85", "passMark: { value: ๘๕", "passMark", "not a number")]
    [InlineData("year: 2568", "year: 2568\n---", "sources:", "Remove the line ---")]
    public void A_file_of_the_wrong_shape_is_refused_with_its_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("passMark: { value: 85, standing: found", "passMark: { value: 85, standing: certain", "passMark", "\"certain\"")]
    [InlineData("passMark: { value: 85, standing: found", "passMark: { value: 85, standing: Found", "passMark", "\"Found\"")]
    [InlineData("topic: item-two, standing: unconfirmed, source: scores", "topic: item-two, standing: unconfirmed, source: hearsay", "hearsay", "no source \"hearsay\"")]
    [InlineData("topic: item-two, standing: unconfirmed, source: scores", "topic: item-two, standing: unconfirmed", "item-two", "\"source\" is missing")]
    [InlineData("    wording: { standing: found, source: report }\n    indicators:\n      - number: 1", "    indicators:\n      - number: 1", "item-one", "neither standing nor source")]
    public void A_fact_without_a_known_standing_and_source_is_refused_with_its_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("weight: { value: 40, standing: found", "weight: { value: 30, standing: found", "  IIT:", "add up to 90")]
    [InlineData("    weight: { value: 40, standing: found, source: report }\n", "", "th: แบบตรวจ", "weight is missing")]
    [InlineData("weight: { value: 60", "weight: { value: 59.5", "id: \"9.1\"", "add up to 99.5")]
    [InlineData("            weight: { value: 40, standing: derived, source: scores }\n", "", "id: \"9.1\"", "weight is missing")]
    [InlineData("passMark: { value: 85", "passMark: { value: 850", "passMark", "out of range")]
    [InlineData("passMark: { value: 85", "passMark: { value: -1", "passMark", "out of range")]
    [InlineData("scale: { value: [0, 50, 100]", "scale: { value: [0, 50, 101]", "scale:", "out of range")]
    [InlineData("scale: { value: [0, 50, 100]", "scale: { value: [0, 100, 50]", "scale:", "lowest first")]
    [InlineData("scale: { value: [0, 50, 100]", "scale: { value: [100]", "scale:", "at least two")]
    public void Figures_that_cannot_be_are_refused_with_their_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("id: i2,", "id: i1,", "item-two", "already on line 32")]
    [InlineData("id: o2,", "id: o1,", "topic: executives", "already on line")]
    [InlineData("id: i2,", "id: i3,", "item-two", "i2 is expected")]
    [InlineData("id: o1,", "id: o2,", "topic: structure", "o1 is expected")]
    [InlineData("id: i2,", "id: e1,", "item-two", "does not belong to the IIT")]
    [InlineData("id: i2,", "id: i02,", "item-two", "not an item")]
    [InlineData("- { number: 4,", "- { number: 5,", "ตัวชี้วัดสี่", "4 is expected")]
    [InlineData("      - { number: 8, th: ตัวชี้วัดแปด, en: Eight }\n", "", "number: 9", "8 is expected")]
    [InlineData("      - { number: 10, th: ตัวชี้วัดสิบ, en: Ten }", "", "  IIT:", "Indicator 10 is missing")]
    [InlineData("en: Ten }", "en: Ten }\n      - { number: 11, th: สิบเอ็ด, en: Eleven }", "number: 11", "out of order")]
    [InlineData("id: \"9.2\"", "id: \"9.3\"", "id: \"9.3\"", "9.2 is expected")]
    [InlineData("    en: Nine\n", "    en: Nine\n        items: []\n", "items: []", "both subs and items")]
    [InlineData("  OIT:\n", "  OIT:\n    parts: { value: [public], standing: found, source: report }\n", "[public]", "OIT has no parts")]
    [InlineData("value: [public, survey]", "value: [public, phone]", "phone", "\"phone\"")]
    [InlineData("yesNo: [i1]", "yesNo: [i7]", "yesNo", "no item i7")]
    [InlineData("  OIT:\n", "  OIT:\n    answers: { standing: found, source: report }\n", "answers: {", "no questions")]
    [InlineData("  OIT:\n", "  XIT:\n", "XIT", "\"XIT\" is not known")]
    public void A_structure_that_cannot_be_is_refused_with_its_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("en: Pass, total: 85", "en: Pass, total: 90", "en: Pass", "must be easier")]
    [InlineData("en: Pass, total: 85", "en: Pass, total: 85, eachTool: 85", "en: Pass", "must be easier")]
    [InlineData("en: Fail, total: 0", "en: Fail, total: 10", "en: Fail", "last level")]
    [InlineData("en: Fail, total: 0", "en: Fail, total: 0, eachTool: 50", "en: Fail", "last level")]
    [InlineData("name: ไม่ผ่าน,", "name: ผ่าน,", "en: Fail", "there twice")]
    public void Levels_out_of_order_are_refused_with_their_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("topic: item-two", "topic: item-one", "ข้อสอง", "already on line 32")]
    [InlineData("topic: group-two", "topic: structure", "topic: structure", "already on line")]
    [InlineData("topic: item-two", "topic: Item Two", "ข้อสอง", "small latin letters")]
    [InlineData("topic: executives", "topic: executives, words: [borrowing]", "executives", "belongs to item:i1")]
    [InlineData("topic: executives", "topic: executives, words: [ข้อสอง]", "executives", "belongs to item:i2")]
    [InlineData("en: Item two", "en: ONE", "ข้อสอง", "belongs to indicator:1")]
    public void A_topic_or_a_word_of_two_things_is_refused_with_its_line(string text, string by, string lineHolding, string says) =>
        Refused(text, by, lineHolding, says);

    [Theory]
    [InlineData("2567.yaml", "2568", 1, "not named after its year")]
    [InlineData("2025.yaml", "2025", 1, "Buddhist era")]
    public void A_file_with_another_year_than_its_name_is_refused(string name, string year, int line, string says)
    {
        using var folder = new RuleFolder();
        folder.Write(name, RuleFolder.Sound.Replace("year: 2568", $"year: {year}", StringComparison.Ordinal));

        var refusal = folder.Refusal();

        Assert.Equal((name, line), (Path.GetFileName(refusal.File), refusal.Line));
        Assert.Contains(says, refusal.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_file_of_a_year_is_refused_and_names_the_first()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", RuleFolder.Sound);
        folder.Write("2568x.yaml", "\n" + RuleFolder.Sound);

        var refusal = folder.Refusal();

        Assert.Equal(("2568x.yaml", 2), (Path.GetFileName(refusal.File), refusal.Line));
        Assert.Contains("already in 2568.yaml", refusal.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_with_the_line_of_the_first_bad_letter()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", [.. Encoding.UTF8.GetBytes("year: 2568\nsources:\n  report: "), 0xC3, 0xD2, 0xC2]);

        var refusal = folder.Refusal();

        Assert.Equal(3, refusal.Line);
        Assert.Contains("UTF-8", refusal.Problem.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", "# nothing yet\n");

        var refusal = folder.Refusal();

        Assert.Equal(1, refusal.Line);
        Assert.Contains("empty", refusal.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_rule_years_is_refused()
    {
        using var folder = new RuleFolder();

        var empty = folder.Refusal();
        var missing = Assert.Throws<DataFileException>(() => RuleBookReader.Load(Path.Combine(folder.Path, "none")));

        Assert.Equal((0, 0), (empty.Line, missing.Line));
        Assert.NotEqual(empty.Problem, missing.Problem);
    }

    [Fact]
    public void The_message_says_where_and_what_in_thai_and_in_english()
    {
        var (refusal, line) = RuleFolder.RefusalOf("id: i2,", "id: i3,", "item-two");

        Assert.Equal(
            $"{refusal.File} บรรทัดที่ {line}: {refusal.Problem.Thai}{Environment.NewLine}{refusal.File}, line {line}: {refusal.Problem.English}",
            refusal.Message);
    }

    private static void Refused(string text, string by, string lineHolding, string says)
    {
        var (refusal, line) = RuleFolder.RefusalOf(text, by, lineHolding);

        Assert.Contains(says, refusal.Problem.English, StringComparison.Ordinal);
        Assert.Equal(line, refusal.Line);
    }
}
