using System.Text.Json;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Host.Asking;
using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Host.Tests.Asking;

public sealed class AnswerJsonTests
{
    private static readonly Answer Answer = new(
        new("score.rank", new() { Level = TargetKind.Sub, Direction = Direction.Lowest, N = 3, Threshold = 85.5m, Target = Target.Of(Tool.OIT) }, 0.98, "th", []),
        "en",
        [new("ข้อต่ำ", new("Lowest", [], 85m, []), [new("Plan", "how to reach 95")]), new("plain", null, [])],
        [
            new("klong-mueang", 2568, Target.Item("i10"), FactKinds.Score, new FactValue.Number(42.35m), Basis.Reported),
            new("klong-mueang", 2568, Target.Item("e7"), FactKinds.Score, new FactValue.Number(84.78m), Basis.Computed) { Parts = new(82.55m, 87.00m) },
            new("klong-mueang", 2568, Target.Total, FactKinds.Level, new FactValue.Word("ผ่านดี"), Basis.Reported),
        ],
        "r-1");

    [Fact]
    public void Only_the_slots_that_were_stated_stand_there_in_their_spelling() =>
        Assert.Equal(
            """{"target":"tool:OIT","level":"sub","threshold":85.5,"direction":"lowest","n":3}""",
            Written().GetProperty("slots").GetRawText());

    [Fact]
    public void Facts_keep_their_order_their_parts_and_their_basis() =>
        Assert.Equal(
            [
                """{"agency":"klong-mueang","fiscalYear":2568,"target":"item:i10","kind":"score","value":42.35,"basis":"reported"}""",
                """{"agency":"klong-mueang","fiscalYear":2568,"target":"item:e7","kind":"score","value":84.78,"basis":"computed","parts":{"public":82.55,"survey":87.00}}""",
                """{"agency":"klong-mueang","fiscalYear":2568,"target":"total","kind":"level","value":"ผ่านดี","basis":"reported"}""",
            ],
            Written().GetProperty("facts").EnumerateArray().Select(f => f.GetRawText()));

    [Fact]
    public void A_reply_with_a_card_is_a_card_and_one_without_is_text() =>
        Assert.Equal(
            [
                """{"kind":"card","text":"ข้อต่ำ","actions":[{"label":"Plan","text":"how to reach 95"}]}""",
                """{"kind":"text","text":"plain","actions":[]}""",
            ],
            Written().GetProperty("replies").EnumerateArray().Select(r => r.GetRawText()));

    [Fact]
    public void What_rows_say_for_whoever_chooses_them_is_no_part_of_the_contract()
    {
        var row = new CardRow("i10", "42.35", 42.35m, null, false) { Action = new("See", "what is i10") };
        var reply = new Reply("ข้อต่ำ", new("Lowest", [row], 85m, []), []);

        var written = AnswerJson.Write(Answer with { Replies = [reply] }, indented: false);

        Assert.Contains("""[{"kind":"card","text":"ข้อต่ำ","actions":[]}]""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_not_indented_is_one_line() =>
        Assert.DoesNotContain('\n', AnswerJson.Write(Answer, indented: false));

    [Fact]
    public void The_fields_stand_in_the_order_of_the_contract() =>
        Assert.Equal(
            ["intent", "slots", "confidence", "locale", "replies", "facts", "receipt"],
            Written().EnumerateObject().Select(field => field.Name));

    private static JsonElement Written() => JsonDocument.Parse(AnswerJson.Write(Answer, indented: false)).RootElement;
}
