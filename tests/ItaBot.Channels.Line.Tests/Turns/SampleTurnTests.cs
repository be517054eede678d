using ItaBot.Channels.Testing;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Schemas;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Line.Webhook;

namespace ItaBot.Channels.Line.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class SampleTurnTests(AnswerFixture answers)
{
    [LineSpecFact]
    public async Task Every_published_event_has_a_turn_and_only_one_with_a_source_that_is_known_is_answered()
    {
        foreach (var sample in Directory.GetFiles(Path.Combine(LineSpecs.Directory!, "samples"), "*.json"))
        {
            foreach (var received in WebhookReader.Read(File.ReadAllBytes(sample), "line:test", DateTimeOffset.UnixEpoch) ?? [])
            {
                var output = await new LineChat(answers).TurnAsync(received.Payload);

                Assert.True(output.Messages.Count <= 1, Path.GetFileName(sample));
                Assert.All(output.Messages, m => Assert.NotEmpty(LineChat.AddressOf(m, "To").GetString()!));
            }
        }
    }
}
