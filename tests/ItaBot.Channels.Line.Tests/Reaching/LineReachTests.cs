using System.Text.Json;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Replies;
using ItaBot.FakeLine;

namespace ItaBot.Channels.Line.Tests.Reaching;

[Collection(AnswerTests.Name)]
public sealed class LineReachTests(AnswerFixture answers)
{
    private const string User = "U00000000000000000000000000000001", OtherUser = "U00000000000000000000000000000002";

    private static readonly Officer Somsri = new("somsri", "สมศรี", "klong-mueang", "กองคลัง", OfficerRole.Owner);
    private static readonly Officer Malee = new("malee", "มาลี", "klong-mueang", "กองช่าง", OfficerRole.Owner);

    [Fact]
    public async Task What_is_written_unasked_arrives_as_a_push_in_the_chat_with_the_account()
    {
        await using var line = await LineAccounts.OpenAsync(answers, Somsri);
        await line.LinkAsync(Somsri, "klong-mueang", User);
        var to = (await line.Reach.FindAsync([Somsri], CancellationToken.None))["SOMSRI"];

        var message = line.Reach.Write(to, "digest:somsri", [SomeReply.Card(SomeReply.Choices(3)) with { Actions = [new("คะแนนรวม", "คะแนนรวมเท่าไร")] }], "th");
        var delivered = await line.SendAsync(message);

        Assert.Equal(("line", "line:klong-mueang", $"line:klong-mueang:{User}"), (line.Reach.Channel, to.ChannelId, to.ConversationId));
        Assert.Equal((LinePaths.Push, User, message.Body), (delivered.Path, delivered.To, delivered.Messages));
        Assert.Contains("\"quickReply\"", delivered.Messages, StringComparison.Ordinal);
        var states = await line.Get<IOutbox>().FindStatesAsync([message.Key], CancellationToken.None);
        Assert.Equal(new MessageState.Accepted(), states[message.Key]);
    }

    [Fact]
    public async Task Only_officers_who_linked_are_found_each_by_the_account_of_their_own_agency()
    {
        await using var line = await LineAccounts.OpenAsync(answers, Somsri, Malee);
        await line.LinkAsync(Malee, "dan", OtherUser);
        Assert.Empty(await line.Reach.FindAsync([Somsri, Malee], CancellationToken.None));

        await line.Get<IOfficerDirectory>().ImportAsync([Malee with { AgencyId = "dan" }], CancellationToken.None);

        var found = await line.Reach.FindAsync([Somsri, Malee], CancellationToken.None);
        Assert.Equal("line:dan", Assert.Single(found).Value.ChannelId);
    }

    [Fact]
    public async Task Whoever_shut_the_account_out_is_not_found()
    {
        await using var line = await LineAccounts.OpenAsync(answers, Somsri);
        await line.LinkAsync(Somsri, "klong-mueang", User);

        await line.RecordAsync(new("line:klong-mueang", User), new TurnRecord.Leave(new("line:klong-mueang", User)));

        Assert.Empty(await line.Reach.FindAsync([Somsri], CancellationToken.None));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task What_is_longer_than_a_call_is_cut_and_says_so_at_its_end(string locale)
    {
        await using var line = await LineAccounts.OpenAsync(answers, Somsri);
        await line.LinkAsync(Somsri, "klong-mueang", User);
        var to = (await line.Reach.FindAsync([Somsri], CancellationToken.None))["somsri"];
        var replies = Enumerable.Range(1, 7).Select(n => SomeReply.Text($"ข้อความที่ {n}", new ReplyAction("คะแนนรวม", "คะแนนรวมเท่าไร"))).ToList();

        var delivered = await line.SendAsync(line.Reach.Write(to, "digest:somsri", replies, locale));

        Assert.Equal(5, delivered.Texts().Count);
        Assert.Equal($"ข้อความที่ 5\n\n{SomeReply.Phrases.Say(locale, "chat.cut")}", delivered.Texts()[^1]);
        using var json = JsonDocument.Parse(delivered.Messages);
        var action = json.RootElement[4].GetProperty("quickReply").GetProperty("items")[0].GetProperty("action");
        Assert.Equal("message", action.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Nothing_is_no_message()
    {
        await using var line = await LineAccounts.OpenAsync(answers, Somsri);

        Assert.Throws<ArgumentException>(() => line.Reach.Write(new("line:dan", "x", "{}"), "k", [SomeReply.Text(" ")], "th"));
    }
}
