using System.Globalization;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Outbox;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Line.Tests.Sending;

public class NeverTwiceTests
{
    private static readonly int[] SecondsLeft = [0, 1, 2, 50];

    private static readonly FaultMix Trouble = new()
    {
        ServerErrors = 0.15,
        RateLimits = 0.1,
        CutsBefore = 0.15,
        CutsAfterwards = 0.15,
        GatewayTimeouts = 0.1,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_goes_wrong_a_message_arrives_once_or_is_said_to_be_undecided(int seed)
    {
        await using var world = await LineWorld.StartAsync();
        world.Server.Faults.Mix(seed, Trouble);

        for (var number = 0; number < 100; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            var now = world.Clock.GetUtcNow();
            var token = $"token-{text}";

            // Some are late already, some become so while they are tried.
            world.Server.RegisterReplyToken(token, Some.User);
            var address = Some.Address() with { ReplyToken = token, ReplyUntil = now.AddSeconds(SecondsLeft[number % SecondsLeft.Length]) };
            var delivery = await world.SettleAsync(Some.Message(address, Some.Texts(text)) with { Key = text, CreatedAt = now });

            var arrived = world.Server.Deliveries.ToList().Count(d => d.Texts()[0] == text);
            Assert.True(
                delivery is Delivery.Accepted ? arrived == 1 : delivery is Delivery.Dropped && arrived <= 1,
                $"Message {text} arrived {arrived} times and is {delivery}.");
        }

        Assert.Empty(world.Server.Violations.ToList());
    }
}
