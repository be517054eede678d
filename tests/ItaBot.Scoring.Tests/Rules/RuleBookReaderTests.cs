using System.Text;
using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

public sealed class RuleBookReaderTests
{
    [Fact]
    public void Each_fact_has_the_standing_and_the_words_of_its_source()
    {
        var year = Load(RuleFolder.Sound);

        Assert.Equal(new Sourced<decimal>(85, Standing.Found, "a published report"), year.PassMark);
        Assert.Equal(new Sourced<decimal>(40, Standing.Derived, "worked out from scores"), year.FindSub("9.1")!.Weight);
        Assert.Equal(Standing.Derived, year[Tool.IIT].AnswerForms!.Standing);
    }

    [Fact]
    public void An_item_has_the_standing_of_its_tools_wording_unless_it_states_its_own()
    {
        var year = Load(RuleFolder.Sound);

        var (first, second) = (year.FindItem("i1")!, year.FindItem("i2")!);

        Assert.Equal((Standing.Found, "a published report"), (first.Standing, first.Source));
        Assert.Equal((Standing.Unconfirmed, "worked out from scores"), (second.Standing, second.Source));
    }

    [Fact]
    public void A_group_has_the_standing_of_its_tools_groups_unless_it_states_its_own()
    {
        var year = Load(RuleFolder.Sound);

        Standing[] standings = [year.FindIndicator(9)!.Standing, year.FindSub("9.1")!.Standing, year.FindSub("9.2")!.Standing];

        Assert.Equal([Standing.Found, Standing.Found, Standing.Unconfirmed], standings);
    }

    [Fact]
    public void Answers_are_known_at_the_item()
    {
        var year = Load(RuleFolder.Sound);

        var (first, second) = (year.FindItem("i1")!, year.FindItem("i2")!);

        Assert.Equal((true, false), (first.YesNo, first.Reversed));
        Assert.Equal((false, true), (second.YesNo, second.Reversed));
    }

    [Fact]
    public void What_a_file_leaves_out_is_absent()
    {
        var year = Load(RuleFolder.Sound.Replace("    weight: { value: 30, standing: found, source: report }\n", "", StringComparison.Ordinal)
            .Replace("    weight: { value: 40, standing: found, source: report }\n", "", StringComparison.Ordinal));

        Assert.All(year.Tools, t => Assert.Null(t.Weight));
        Assert.Null(year[Tool.EIT].Scale);
        Assert.Null(year[Tool.EIT].AnswerForms);
        Assert.Empty(year.FindIndicator(6)!.Items);
    }

    [Fact]
    public void Tools_come_in_their_own_order_whatever_the_file_has()
    {
        var oit = RuleFolder.Sound.IndexOf("  OIT:", StringComparison.Ordinal);
        var iit = RuleFolder.Sound.IndexOf("  IIT:", StringComparison.Ordinal);
        var turned = RuleFolder.Sound[..iit] + RuleFolder.Sound[oit..] + "\n" + RuleFolder.Sound[iit..oit];

        var year = Load(turned);

        Assert.Equal([Tool.IIT, Tool.EIT, Tool.OIT], year.Tools.Select(t => t.Tool));
        Assert.Equal(Enumerable.Range(1, 10), year.Indicators.Select(i => i.Number));
    }

    [Fact]
    public void The_fingerprint_is_the_same_whatever_the_line_endings()
    {
        var unix = Load(RuleFolder.Sound).Fingerprint;

        Assert.Matches("^[0-9a-f]{16}$", unix);
        Assert.Equal(unix, Load(RuleFolder.Sound.Replace("\n", "\r\n", StringComparison.Ordinal)).Fingerprint);
        Assert.Equal(unix, Load(RuleFolder.Sound.Replace("\n", "\r", StringComparison.Ordinal)).Fingerprint);
    }

    [Fact]
    public void The_fingerprint_changes_with_the_file()
    {
        var before = Load(RuleFolder.Sound).Fingerprint;

        var after = Load(RuleFolder.Sound.Replace("passMark: { value: 85", "passMark: { value: 80", StringComparison.Ordinal)).Fingerprint;

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(RuleFolder.Sound)]);

        Assert.Equal(2568, folder.Load().Newest.Year);
    }

    [Fact]
    public void Other_files_beside_the_rule_years_are_left_alone()
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", RuleFolder.Sound);
        folder.Write("2567.yaml", RuleFolder.Sound.Replace("year: 2568", "year: 2567", StringComparison.Ordinal));
        folder.Write("notes.txt", "year: soon");

        Assert.Equal([2567, 2568], folder.Load().Years.Select(y => y.Year));
    }

    private static RuleYear Load(string text)
    {
        using var folder = new RuleFolder();
        folder.Write("2568.yaml", text);
        return folder.Load().Newest;
    }
}
