using FsCheck;
using FsCheck.Fluent;
using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class RenderingProperties
{
    private static readonly Gen<(Reply[] Replies, int Room, string Locale)> Answers =
        from replies in AnyReply.Answers
        from room in Gen.Choose(1, 5)
        from locale in AnyReply.Locales
        select (replies, room, locale);

    [Fact]
    public void Any_answer_is_within_the_limits_and_arrives_completely() =>
        Prop.ForAll(Answers.ToArbitrary(), a => ArrivesCompletely(a.Replies, a.Room, a.Locale)).Check(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2568, 1));

    [Fact]
    public void Half_a_character_does_not_stop_an_answer()
    {
        var messages = new LineRenderer(SomeReply.Phrases).Render([SomeReply.Text("ก\ud83eข"), SomeReply.Card(SomeReply.Row(1) with { Label = "\udd28" })], "th");

        Assert.Equal("ก\ufffdข", Seen.Texts(LineJson.Read(LineJson.Write(messages))![0]).Single());
        Limits.Hold(messages);
    }

    private static void ArrivesCompletely(Reply[] replies, int room, string locale)
    {
        var messages = new LineRenderer(SomeReply.Phrases).Render(replies, locale);
        Assert.Equal(LineJson.Write(messages), LineJson.Write(LineJson.Read(LineJson.Write(messages))!));

        var shown = Shown(messages, room, locale);
        var said = string.Concat(shown.SelectMany(Seen.Texts).Select(Dense));
        foreach (var part in replies.SelectMany(PartsOf))
        {
            Assert.Contains(Dense(part), said, StringComparison.Ordinal);
        }
    }

    private static List<LineMessage> Shown(IReadOnlyList<LineMessage> rest, int room, string locale)
    {
        var shown = new List<LineMessage>();
        while (rest.Count > 0)
        {
            var page = new Paging(SomeReply.Phrases).Fit(rest, room, locale, () => "token");
            Limits.Hold(page.Messages);
            Assert.True(page.Rest.Count < rest.Count);
            shown.AddRange(page.Messages.Select(m => WithoutHint(m, locale)));
            rest = page.Rest;
        }

        return shown;
    }

    private static LineMessage WithoutHint(LineMessage message, string locale)
    {
        var hint = SomeReply.Phrases.Say(locale, "line.rest", ("more", SomeReply.Phrases.Say(locale, "line.more")));
        return message is TextMessage text ? text with { Text = text.Text.Replace(hint, "", StringComparison.Ordinal) } : message;
    }

    private static IEnumerable<string> PartsOf(Reply reply) => reply.Card is not { } card
        ? [reply.Text]
        : [card.Title, .. card.Rows.SelectMany(r => new[] { r.Label, r.Value, r.Detail ?? "" }), .. card.Notes];

    // White space is where texts are cut, so it is no part of what arrives.
    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
