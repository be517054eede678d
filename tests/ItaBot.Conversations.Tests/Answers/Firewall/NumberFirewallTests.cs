using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Tests.Answers.Duties;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers.Firewall;

public sealed class NumberFirewallTests
{
    private const string Figure = "99.99";

    private static readonly MemoryStore Store = new(
        KlongMueangOffice.Planned,
        Published.KlongMueang with
        {
            FiscalYear = 2567,
            Reported = Published.Reported(85.00m, "ผ่านดี", 96m, 97m, 98m, 92.45m, 96.32m, 90m, 88m, 75.34m, 80m, 85m),
            Items = new Dictionary<string, ItemScore> { ["o10"] = new ItemScore.Whole(100) },
        },
        Published.BuengNakhon,
        Published.Dan.With("i20", new ItemScore.Whole(65.94m)),
        Published.PakPhraek,
        Published.Chaiyaphum);

    [Fact]
    public async Task No_phrase_can_carry_a_figure_that_nobody_computed()
    {
        var withheld = new HashSet<string>();
        var speaking = await Task.WhenAll(Turns.Select(async turn => (Turn: turn, Said: await SaidInAsync(turn))));
        foreach (var key in Answers)
        {
            var assistant = With(Tampered(key, Figure));
            foreach (var turn in speaking.Where(s => IsUnderstood(key) || s.Said.Contains(MarkOf(key))).Select(s => s.Turn))
            {
                var reply = Assert.Single((await assistant.AnswerAsync(turn, CancellationToken.None)).Replies);
                Assert.DoesNotContain(Figure, reply.Text, StringComparison.Ordinal);
                Assert.DoesNotContain(reply.Actions, a => (a.Label + a.Text).Contains(Figure, StringComparison.Ordinal));
                if (reply.Card is null && reply.Actions.Count == 0)
                {
                    withheld.Add(key);
                }
            }
        }

        Assert.True(withheld.Count > Answers.Count / 2, $"only {withheld.Count} phrases were tried by the questions");
    }

    [Fact]
    public async Task The_delivered_phrases_pass()
    {
        var assistant = With(Question.Phrases);

        foreach (var turn in Turns)
        {
            var reply = Assert.Single((await assistant.AnswerAsync(turn, CancellationToken.None)).Replies);

            Assert.True(reply.Actions.Count > 0, $"withheld: {turn.Text}: {reply.Text}");
        }
    }

    [Theory]
    [InlineData("99.99")]
    [InlineData("๙๙.๙๙")]
    [InlineData("เก้าสิบเก้า")]
    [InlineData("ninety-nine")]
    public async Task What_is_withheld_is_answered_with_the_bare_figures(string figure)
    {
        var assistant = With(Tampered("below.some", figure));

        var answer = await assistant.AnswerAsync(Turn("ข้อไหนต่ำกว่า 85", Audience.Officer), CancellationToken.None);

        Assert.Contains("42.35", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(10, answer.Replies[0].Text.Split('\n').Length);
    }

    [Theory]
    [InlineData("มาตรการ", "ปี 2568 เสร็จแล้ว", true)]
    [InlineData("มาตรการ", "ปี 2569 เสร็จแล้ว", false)]
    [InlineData("มาตรการ 9", "เสร็จแล้ว", false)]
    public void What_a_row_says_for_whoever_chooses_it_holds_no_other_figure(string label, string text, bool isLet)
    {
        var row = new CardRow("มาตรการ", "", null, null, null) { Action = new(label, text) };

        var lets = NumberFirewall.Lets(new("มาตรการ", new("มาตรการ", [row], null, []), []), [], "มาตรการปี 2568", new SpokenNames());

        Assert.Equal(isLet, lets);
    }

    private static readonly List<string> Keys = [.. Question.Phrases.Keys];

    // What a conversation says besides answers is tried by conversations.
    private static readonly List<string> Answers =
        [.. Question.Phrases.Keys.Where(k => k.Split('.')[0] is not ("act" or "prompt" or "dialog" or "choice" or "followup" or "meaning" or "meaningof" or "chat" or "line" or "link" or "teams"))];

    private static readonly Turn[] Turns =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Answers", "Firewall", "questions.txt"))
            .Select(text => Turn(text, Audience.Officer)),
        .. new[] { "สวัสดี", "ขอบคุณ", "ทำอะไรได้บ้าง", "วันนี้ฝนจะตกไหม", "ควรปรับปรุงเรื่องไหนก่อน", "hello" }
            .Concat(["แผนปฏิบัติการป้องกันการทุจริตดูได้ที่ไหน", "where is o7 published?", "where is o5 published?", "where is o11 published?"])
            .Select(text => Turn(text, Audience.Citizen)),
    ];

    private static readonly Dictionary<string, (string Key, string Text)[]> Texts = Phrasebook.Locales.ToDictionary(
        locale => locale,
        locale => DataFile.Open(Path.Combine(PhrasebookReader.DefaultDirectory, $"{locale}.yaml")).Root
            .Flattened()
            .Select(t => (t.Key, t.Text))
            .ToArray());

    private static readonly Assistant Marked = With(new(Texts.Select(file => (
        file.Key,
        (IReadOnlyDictionary<string, Phrase>)file.Value.ToDictionary(t => t.Key, t => new Phrase(IsUnderstood(t.Key) ? t.Text : t.Text + MarkOf(t.Key)))))));

    private static Turn Turn(string text, Audience audience) =>
        new(text, audience, "klong-mueang", null, KlongMueangOffice.Now) { OfficerId = audience == Audience.Officer ? KlongMueangOffice.Prasit.Id : null };

    private static Assistant With(Phrasebook phrases) => SomeAssistant.On(Store, phrases: phrases, reminders: KlongMueangOffice.Busy().Reminders());

    // A character of no language for each phrase, by which it is seen which of them a reply is made of.
    private static char MarkOf(string key) => (char)('\ue000' + Keys.IndexOf(key));

    // What buttons say is understood by its wording, which a mark would change.
    private static bool IsUnderstood(string key) => key.StartsWith("duty.", StringComparison.Ordinal);

    private static async Task<string> SaidInAsync(Turn turn)
    {
        var reply = Assert.Single((await Marked.AnswerAsync(turn, CancellationToken.None)).Replies);
        return string.Concat(reply.Text, string.Concat(reply.Actions.Concat(reply.Card?.Rows.Select(r => r.Action).OfType<ReplyAction>() ?? []).Select(a => a.Label + a.Text)));
    }

    private static Phrasebook Tampered(string key, string figure) => new(Texts.Select(file => (
        file.Key,
        (IReadOnlyDictionary<string, Phrase>)file.Value.ToDictionary(
            t => t.Key, t => new Phrase(t.Key == key ? $"{t.Text} {figure}" : t.Text)))));
}
