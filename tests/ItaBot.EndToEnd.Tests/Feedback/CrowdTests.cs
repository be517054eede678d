using System.Globalization;
using System.Text.Json.Nodes;
using ItaBot.EndToEnd.Tests.Line;
using ItaBot.FakeLine;
using ItaBot.Feedback.Questionnaires;
using Xunit.Abstractions;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What becomes of the answers of a crowd while the program is killed.</summary>
public sealed class CrowdTests(FeedbackOffice office, ITestOutputHelper output) : IClassFixture<FeedbackOffice>
{
    private const int People = 500, TurnsEach = 10, Kills = 2, Seed = 7;

    // Of so many answers one has to be known already when LINE brings it again.
    private const int OneIn = 10;

    // By how much the answers to two items may differ.
    private const int MostApart = 3;

    [Fact]
    public async Task Five_hundred_people_at_once_are_counted_once_each_although_the_program_dies_twice()
    {
        var random = new Random(Seed);
        using var run = new CrashRun(office.Line.ItaBot, random);
        await office.OpenRoundAsync();

        var killing = run.KillAsync(People * TurnsEach, Kills);
        var said = await Task.WhenAll(Enumerable.Range(0, People).Select(n => AnswerAsync(n, run, new Random(random.Next()))));
        await killing;
        await run.WaitUntilIdleAsync();

        var database = office.Line.ItaBot.PathOf("itabot.db");
        var sent = said.SelectMany(s => s).CountBy(a => (a.Key, a.Value)).ToDictionary();
        Assert.Equal(sent, await FeedbackFile.CountAnswersAsync(database));
        Assert.Equal((People, People), (await FeedbackFile.CountPeopleAsync(database), await FeedbackFile.CountCodesAsync(database)));
        Assert.Equal(0, await FeedbackFile.CountFormsAsync(database));
        Assert.DoesNotContain(office.Line.Line.Requests.ToList(), r => r.Path is LinePaths.Push or LinePaths.Multicast);
        Assert.Equal(People * TurnsEach, office.Line.Line.Deliveries.Count);
        Assert.Empty(office.Line.Line.Violations.ToList());

        var byItem = said.SelectMany(s => s.Keys).CountBy(i => i).ToDictionary();
        output.WriteLine(string.Join(", ", byItem.OrderBy(i => i.Key).Select(i => $"{i.Key}: {i.Value.ToString(CultureInfo.InvariantCulture)}")));
        Assert.Equal(Heard.Questionnaire.Questions.Count, byItem.Count);
        Assert.InRange(byItem.Values.Max() - byItem.Values.Min(), 0, MostApart);
    }

    private async Task<Dictionary<string, int>> AnswerAsync(int number, CrashRun run, Random random)
    {
        var citizen = office.NewCitizen(LineOffice.Person(number), sent => PostAsync(run, sent, random.Next(OneIn) == 0));
        await citizen.BeginAsync();
        var said = await citizen.AnswerItemsAsync(q => Choose(q, random));
        await citizen.TapAsync(Labels.NoComment);
        await citizen.TapAsync(Labels.Send);
        Assert.StartsWith("ขอบคุณมาก", citizen.Heard.Text, StringComparison.Ordinal);
        return said;
    }

    private async Task PostAsync(CrashRun run, JsonObject sent, bool twice)
    {
        await run.PostAsync((isAgain, cancellationToken) => office.Line.Webhook.PostAsync([isAgain ? Again(sent) : sent], cancellationToken));
        if (twice)
        {
            // LINE does so where the acknowledgement was lost on its way.
            await run.PostAsync((_, cancellationToken) => office.Line.Webhook.PostAsync([Again(sent)], cancellationToken));
        }
    }

    private static JsonObject Again(JsonObject sent)
    {
        var again = sent.DeepClone().AsObject();
        again["deliveryContext"]!["isRedelivery"] = true;
        return again;
    }

    private static Choice Choose(Question question, Random random) => question.Choices[random.Next(question.Choices.Count)];
}
