using ItaBot.Host.Scorecards;
using ItaBot.Scoring;
using ItaBot.Scoring.Reconciling;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Tests.Scorecards;

public sealed class DifferenceJsonTests
{
    [Fact]
    public void Every_kind_of_explanation_has_a_name_and_its_details()
    {
        var difference = new Difference(
            Target.Total,
            75.83m,
            75.56m,
            null,
            [
                new Explanation.Truncated(),
                new Explanation.EqualSubIndicators(),
                new Explanation.EqualItems(),
                new Explanation.OtherYear(2565),
                new Explanation.MisprintedDigit(Target.Indicator(1), null, 95.69m, 95.59m),
                new Explanation.MisprintedDigit(Target.Item("e7"), ItemPart.EitPublic, 82.55m, 82.56m),
                new Explanation.Swapped(Target.Indicator(1), Target.Indicator(2)),
            ]);

        var written = JsonText.Write(indented: false, json => DifferenceJson.Write(json, difference));

        Assert.Equal(
            """{"target":"total","reported":75.83,"computed":75.56,"explanations":["""
            + """{"kind":"truncated"},{"kind":"equalSubIndicators"},{"kind":"equalItems"},{"kind":"otherYear","year":2565},"""
            + """{"kind":"misprintedDigit","target":"indicator:1","printed":95.69,"meant":95.59},"""
            + """{"kind":"misprintedDigit","target":"item:e7","part":"public","printed":82.55,"meant":82.56},"""
            + """{"kind":"swapped","one":"indicator:1","other":"indicator:2"}]}""",
            written);
    }

    [Fact]
    public void The_line_of_a_second_figure_is_named()
    {
        var difference = new Difference(Target.Indicator(1), 95.68m, 95.69m, 49, []);

        var written = JsonText.Write(indented: false, json => DifferenceJson.Write(json, difference));

        Assert.Contains("\"line\":49", written, StringComparison.Ordinal);
    }
}
