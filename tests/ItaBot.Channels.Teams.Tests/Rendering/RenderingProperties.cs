using FsCheck;
using FsCheck.Fluent;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class RenderingProperties
{
    private static readonly Gen<(Reply[] Replies, string Locale)> Answers =
        from replies in AnyReply.Answers
        from locale in AnyReply.Locales
        select (replies, locale);

    [Fact]
    public void Any_answer_is_within_the_limits_and_arrives_completely_with_charts_and_without() =>
        Prop.ForAll(Answers.ToArbitrary(), a => ArrivesCompletely(a.Replies, a.Locale)).Check(
            Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2568, 1));

    [Fact]
    public void Half_a_character_does_not_stop_an_answer()
    {
        var messages = new TeamsRenderer(SomeReply.Phrases).Render([SomeReply.Text("ก\ud83eข"), SomeReply.Card(SomeReply.Row(1) with { Label = "\udd28" })], "th");

        Assert.Equal("ก\ufffdข", Seen.Texts(TeamsJson.Read(TeamsJson.Write(messages))![0]).Single());
        Assert.All(messages, Limits.Hold);
    }

    private static void ArrivesCompletely(Reply[] replies, string locale)
    {
        var messages = new TeamsRenderer(SomeReply.Phrases).Render(replies, locale);
        Assert.Equal(TeamsJson.Write(messages), TeamsJson.Write(TeamsJson.Read(TeamsJson.Write(messages))!));

        var shown = Shown(messages, locale);
        foreach (var hasCharts in new[] { true, false })
        {
            var said = string.Concat(shown.SelectMany(m => Seen.Texts(m, hasCharts)).Select(Dense));
            foreach (var part in replies.SelectMany(PartsOf))
            {
                Assert.Contains(Dense(part), said, StringComparison.Ordinal);
            }
        }
    }

    private static List<TeamsMessage> Shown(IReadOnlyList<TeamsMessage> rest, string locale)
    {
        var shown = new List<TeamsMessage>();
        while (rest.Count > 0)
        {
            var page = new Paging(SomeReply.Phrases).Fit(rest, locale, () => new string('t', 32));
            Assert.All(page.Messages, Limits.Hold);
            Assert.True(page.Rest.Count < rest.Count);
            shown.AddRange(page.Messages);
            rest = page.Rest;
        }

        return shown;
    }

    private static IEnumerable<string> PartsOf(Reply reply) => reply.Card is not { } card
        ? [reply.Text]
        : [card.Title, .. card.Rows.SelectMany(r => new[] { r.Label, r.Value, r.Detail ?? "" }), .. card.Notes];

    // White space is where texts are cut, so it is no part of what arrives.
    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
