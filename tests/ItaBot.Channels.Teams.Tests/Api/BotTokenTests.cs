using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Api;

public class BotTokenTests : ConnectorWorldTests
{
    [Fact]
    public async Task Fifty_calls_at_once_fetch_one_token()
    {
        var calls = Enumerable.Range(0, 50).Select(_ => Task.Run(CallAsync));

        var answers = await Task.WhenAll(calls);

        Assert.All(answers, a => Assert.IsType<ConnectorAnswer.Accepted>(a));
        Assert.Equal(1, World.Tokens.IssuedCount);
    }

    [Fact]
    public async Task A_token_is_replaced_five_minutes_before_it_ends()
    {
        await CallAsync();
        World.Clock.Advance(World.Tokens.Lifetime - BotToken.Early - TimeSpan.FromSeconds(1));
        await CallAsync();
        var before = World.Tokens.IssuedCount;
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        await CallAsync();

        Assert.Equal(1, before);
        Assert.Equal(2, World.Tokens.IssuedCount);
        Assert.Equal("Bearer bot-token-2", World.Connector.Requests.ToList()[^1].Authorization);
    }

    [Fact]
    public async Task A_token_that_lives_shorter_than_that_is_used_for_half_its_life()
    {
        World.Tokens.Lifetime = TimeSpan.FromMinutes(4);

        await CallAsync();
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await CallAsync();
        var before = World.Tokens.IssuedCount;
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await CallAsync();

        Assert.Equal(1, before);
        Assert.Equal(2, World.Tokens.IssuedCount);
    }

    [Fact]
    public async Task A_token_that_still_lives_is_used_while_no_other_can_be_had()
    {
        await CallAsync();
        World.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Answer(503, "Try again"), times: 2);
        World.Clock.Advance(World.Tokens.Lifetime - TimeSpan.FromMinutes(4));

        var one = await CallAsync();
        var other = await CallAsync();
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        var afterItsEnd = await CallAsync();

        Assert.IsType<ConnectorAnswer.Accepted>(one);
        Assert.IsType<ConnectorAnswer.Accepted>(other);
        Assert.IsType<ConnectorAnswer.NoToken>(afterItsEnd);
    }

    [Fact]
    public async Task After_a_failure_the_endpoint_has_a_rest()
    {
        World.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Answer(503, "Try again"));

        var first = await CallAsync();
        var second = await CallAsync();
        World.Clock.Advance(BotToken.PauseAfterFailure);
        var third = await CallAsync();

        Assert.Equal(new ConnectorAnswer.NoToken("503 temporarily_unavailable: Try again"), first);
        Assert.Equal(first, second);
        Assert.IsType<ConnectorAnswer.Accepted>(third);
    }

    [Fact]
    public async Task A_refused_token_is_dropped_and_the_call_made_again()
    {
        await CallAsync();
        World.Tokens.Revoke();

        var answer = await CallAsync();

        Assert.IsType<ConnectorAnswer.Accepted>(answer);
        Assert.Equal(2, World.Tokens.IssuedCount);
        Assert.Equal(2, World.Connector.Sent.Count);
    }

    [Fact]
    public async Task A_call_that_is_refused_with_a_new_token_too_is_refused()
    {
        World.Connector.Faults.Next(ConnectorTargets.Send, new Fault.Answer(401, "Unauthorized"), times: 2);

        var answer = await CallAsync();

        Assert.Equal(401, Assert.IsType<ConnectorAnswer.Refused>(answer).Refusal.Status);
        Assert.Equal(2, World.Connector.Requests.Count);
        Assert.Equal(2, World.Tokens.IssuedCount);
    }

    [Fact]
    public async Task A_token_that_another_call_has_replaced_is_not_dropped()
    {
        var token = Assert.IsType<BotTokenResult.Got>(await World.Token.GetAsync(CancellationToken.None)).Token;
        World.Token.Forget(token);
        await World.Token.GetAsync(CancellationToken.None);

        World.Token.Forget(token);
        await World.Token.GetAsync(CancellationToken.None);

        Assert.Equal(2, World.Tokens.IssuedCount);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_token_to_the_others()
    {
        var opened = new TaskCompletionSource();
        World.Tokens.Faults.Next(TokenTargets.ClientCredentials, new Fault.Until(opened.Task));
        using var stop = new CancellationTokenSource();

        var impatient = World.Token.GetAsync(stop.Token);
        var patient = World.Token.GetAsync(CancellationToken.None);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        opened.SetResult();

        Assert.IsType<BotTokenResult.Got>(await patient.WaitAsync(SomeActivity.Bound));
        Assert.Equal(1, World.Tokens.IssuedCount);
    }

    private Task<ConnectorAnswer> CallAsync() =>
        World.Client.SendAsync(World.ServiceUrl, SomeActivity.Conversation, SomeActivity.Text(), CancellationToken.None);
}
