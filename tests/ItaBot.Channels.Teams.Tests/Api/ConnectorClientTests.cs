using System.Globalization;
using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Connector;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Api;

public class ConnectorClientTests : ConnectorWorldTests
{
    private const string Thread = "19:0a1b2c@thread.tacv2;messageid=1776827520098";

    [Fact]
    public async Task Ids_are_escaped_so_that_each_stays_one_segment()
    {
        await World.Client.ReplyAsync(World.ServiceUrl, "a/b?c#d;e%2F", "f:1/2", SomeActivity.Text(), CancellationToken.None);

        var request = Assert.Single(World.Connector.Requests.ToList());
        Assert.EndsWith(
            "b7/v3/conversations/a%2Fb%3Fc%23d%3Be%252F/activities/f%3A1%2F2", request.RawPath, StringComparison.Ordinal);
        Assert.Equal(["a/b?c#d;e%2F", "f:1/2"], request.Ids);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_leads_to_another_path_is_not_called(string id)
    {
        var answer = await World.Client.SendAsync(World.ServiceUrl, id, SomeActivity.Text(), CancellationToken.None);

        Assert.IsType<ConnectorAnswer.NotCalled>(answer);
        Assert.Equal(0, World.Connector.Requests.Count);
    }

    [Theory]
    [InlineData("https://attacker.trafficmanager.net/th/")]
    [InlineData("https://smba.trafficmanager.net/?x=")]
    [InlineData("https://smba.trafficmanager.net/#")]
    [InlineData("/th/")]
    [InlineData("")]
    public async Task Where_the_token_may_not_go_nobody_is_asked_for_one(string serviceUrl)
    {
        var answer = await World.Client.SendAsync(serviceUrl, SomeActivity.Conversation, SomeActivity.Text(), CancellationToken.None);

        Assert.IsType<ConnectorAnswer.NotCalled>(answer);
        Assert.Equal(0, World.Tokens.IssuedCount);
    }

    [Fact]
    public async Task This_machine_gets_no_token_outside_of_development()
    {
        await using var world = await ConnectorWorld.StartAsync(environment: "Production");

        var answer = await world.Client.SendAsync(world.ServiceUrl, SomeActivity.Conversation, SomeActivity.Text(), CancellationToken.None);

        Assert.IsType<ConnectorAnswer.NotCalled>(answer);
        Assert.Equal(0, world.Tokens.IssuedCount);
        Assert.Equal(0, world.Connector.Requests.Count);
    }

    [Fact]
    public async Task An_activity_can_be_sent_put_in_the_place_of_another_and_taken_back()
    {
        var sent = Assert.IsType<ConnectorAnswer.Accepted>(
            await World.Client.SendAsync(World.ServiceUrl, Thread, SomeActivity.Card(), CancellationToken.None));

        var updated = await World.Client.UpdateAsync(World.ServiceUrl, Thread, sent.Id!, SomeActivity.Text(), CancellationToken.None);
        var deleted = await World.Client.DeleteAsync(World.ServiceUrl, Thread, sent.Id!, CancellationToken.None);

        Assert.Equal(sent, updated);
        Assert.Equal(new ConnectorAnswer.Accepted(null), deleted);
        Assert.Equal(
            [ConnectorTargets.Send, ConnectorTargets.Update, ConnectorTargets.Delete],
            World.Connector.Sent.ToList().Select(s => s.Target));
        Assert.All(World.Connector.Sent.ToList(), s => Assert.Equal((Thread, sent.Id), (s.ConversationId, s.ActivityId)));
    }

    [Fact]
    public async Task A_personal_conversation_is_begun_once()
    {
        var personal = new NewConversation.Personal(World.Tokens.App.Tenant, "29:1cgsv1oFLAoTflZ-AxCZ", "28:e3cb1c84");

        var first = await CreateAsync(personal);
        var second = await CreateAsync(personal with { BotId = null });

        Assert.StartsWith("a:", first.Id, StringComparison.Ordinal);
        Assert.Null(first.ActivityId);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_thread_begins_with_an_activity()
    {
        var thread = await CreateAsync(new NewConversation.ChannelThread("19:0a1b2c@thread.tacv2", SomeActivity.Text()));

        Assert.Equal($"19:0a1b2c@thread.tacv2;messageid={thread.ActivityId}", thread.Id);
        Assert.Equal(SomeActivity.Words, Assert.Single(World.Connector.Sent.ToList()).Text);
    }

    [Fact]
    public async Task Members_come_by_the_page()
    {
        World.Connector.Members[Thread] = [.. Enumerable.Range(1, 5).Select(Member)];

        var names = new List<string?>();
        string? next = null;
        do
        {
            var reading = await World.Client.GetMembersAsync(World.ServiceUrl, Thread, 2, next, CancellationToken.None);
            var page = Assert.IsType<ConnectorReading<MemberPage>.Read>(reading).Value;
            names.AddRange(page.Members.Select(m => m.Name));
            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));

        Assert.Equal(["1", "2", "3", "4", "5"], names);
        Assert.Equal(3, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task One_member_is_told_with_the_directorys_id()
    {
        World.Connector.Members[Thread] = [Member(1)];

        var known = await World.Client.GetMemberAsync(World.ServiceUrl, Thread, "29:member/1", CancellationToken.None);
        var unknown = await World.Client.GetMemberAsync(World.ServiceUrl, Thread, "29:member/2", CancellationToken.None);

        Assert.Equal(
            new TeamsMember("29:member/1", "1", "aad-1", "1@example.go.th", "1@example.go.th", "tenant", "user"),
            Assert.IsType<ConnectorReading<TeamsMember>.Read>(known).Value);
        var why = Assert.IsType<ConnectorReading<TeamsMember>.Unread>(unknown).Why;
        Assert.Equal("404 MemberNotFoundInConversation", Assert.IsType<ConnectorAnswer.Refused>(why).Refusal.Short);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task An_answer_that_says_nothing_of_use_is_none(string body)
    {
        World.Connector.Faults.Next(ConnectorTargets.Create, new Fault.Answer(201, "") { Body = body });

        var reading = await World.Client.CreateConversationAsync(
            World.ServiceUrl, new NewConversation.Personal("tenant", "29:1"), CancellationToken.None);

        Assert.IsType<ConnectorAnswer.Unreachable>(Assert.IsType<ConnectorReading<CreatedConversation>.Unread>(reading).Why);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(307, "")
        {
            Headers = new Dictionary<string, string> { ["Location"] = $"{World.ServiceUrl}v3/conversations/elsewhere/activities" },
        });

        var answer = await World.Client.SendAsync(World.ServiceUrl, Thread, SomeActivity.Text(), CancellationToken.None);

        Assert.Equal(307, Assert.IsType<ConnectorAnswer.Refused>(answer).Refusal.Status);
        Assert.Equal(1, World.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_call_does_not_wait_for_ever()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Hang(IsProcessed: false));

        var call = World.Client.SendAsync(World.ServiceUrl, Thread, SomeActivity.Text(), CancellationToken.None);
        await World.RunOutAsync(requests: 1);

        Assert.Equal(new ConnectorAnswer.Unreachable("no answer in time", MayHaveArrived: true), await call.WaitAsync(SomeActivity.Bound));
    }

    private static FakeMember Member(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new FakeMember($"29:member/{text}", text, $"aad-{text}", $"{text}@example.go.th", "tenant");
    }

    private async Task<CreatedConversation> CreateAsync(NewConversation conversation) =>
        Assert.IsType<ConnectorReading<CreatedConversation>.Read>(
            await World.Client.CreateConversationAsync(World.ServiceUrl, conversation, CancellationToken.None)).Value;
}
