using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Schemas;

namespace ItaBot.EndToEnd.Tests.Line;

public sealed class LineConversationTests(LineOffice office) : IClassFixture<LineOffice>
{
    private static int _people;

    private readonly string _person = LineOffice.Person(Interlocked.Increment(ref _people));

    [Fact]
    public async Task The_ten_items_below_85_come_as_a_Flex_table_by_reply()
    {
        await office.PostAsync(office.Events.Text(_person, "ข้อไหนต่ำกว่า 85"));

        var got = Assert.Single(await office.WaitForAsync(_person, 1));

        Assert.Equal(LinePaths.Reply, got.Path);
        var message = Assert.Single(JsonNode.Parse(got.Messages)!.AsArray())!;
        Assert.Equal("flex", (string?)message["type"]);
        Assert.StartsWith("อบต.คลองเมือง ปี 2568 มี 10 ข้อที่ได้ต่ำกว่า 85 คะแนน", (string?)message["altText"], StringComparison.Ordinal);
        var flex = message["contents"]!.ToJsonString();
        Assert.Equal(
            ["i10", "e7", "e9", "o1", "o2", "o4", "o12", "o13", "o20", "o21"],
            Texts(message["contents"]!).Select(t => t.Split(' ')[0]).Where(t => t.Length is 2 or 3 && t[0] is 'i' or 'e' or 'o' && char.IsAsciiDigit(t[1])));
        Assert.Contains("\"text\":\"42.35", flex, StringComparison.Ordinal);
        Assert.Empty(office.Line.Violations.ToList());
    }

    [Fact]
    public async Task Fifty_quick_messages_of_a_conversation_are_answered_in_their_order()
    {
        var events = Enumerable.Range(0, 50).Select(i => office.Events.Text(_person, $"i{i % 16 + 1} ได้กี่คะแนน")).ToList();
        foreach (var each in events)
        {
            await office.PostAsync(each);
        }

        var got = await office.WaitForAsync(_person, 50);

        Assert.Equal(events.Select(e => (string?)e["replyToken"]), got.Select(g => g.ReplyToken));
        for (var i = 0; i < 50; i++)
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"i{i % 16 + 1} "), got[i].Texts()[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Messages_that_come_in_one_body_in_disorder_are_answered_in_the_order_of_their_time()
    {
        var events = Enumerable.Range(0, 10).Select(i => office.Events.Text(_person, $"o{i + 1} คืออะไร")).ToList();

        await office.PostAsync([.. Enumerable.Reverse(events)]);

        var got = await office.WaitForAsync(_person, 10);
        Assert.Equal(events.Select(e => (string?)e["replyToken"]), got.Select(g => g.ReplyToken));
    }

    [Fact]
    public async Task An_event_that_is_delivered_again_is_not_answered_again()
    {
        var asked = office.Events.Text(_person, "คะแนนรวมเท่าไร");
        await office.PostAsync(asked);
        await office.WaitForAsync(_person, 1);
        var again = asked.DeepClone().AsObject();
        again["deliveryContext"]!["isRedelivery"] = true;

        await office.PostAsync(again, office.Events.Text(_person, "ขอบคุณ"));

        Assert.Equal(2, (await office.WaitForAsync(_person, 2)).Count);
        Assert.DoesNotContain("88.56", office.Got(_person)[1].Texts()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_event_beside_broken_ones_is_answered()
    {
        await office.PostAsync(
            new JsonObject { ["type"] = 7 },
            new JsonObject { ["type"] = "message", ["source"] = "nobody", ["timestamp"] = "never" },
            office.Events.Text(_person, "คะแนนรวมเท่าไร"),
            new JsonObject { ["type"] = "somethingNew", ["mode"] = "active" });

        Assert.Contains("88.56", (await office.WaitForAsync(_person, 1))[0].Texts()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_leans_on_the_one_before_it()
    {
        await office.PostAsync(office.Events.Text(_person, "ข้อไหนต่ำกว่า 85"));
        await office.PostAsync(office.Events.Text(_person, "เฉพาะ OIT"));

        Assert.Contains("มี 7 ข้อ", (await office.WaitForAsync(_person, 2))[1].Texts()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_officers_is_answered_after_a_code_and_declined_after_it_is_undone()
    {
        const string Question = "ควรปรับปรุงเรื่องไหนก่อน";
        await office.PostAsync(office.Events.Text(_person, Question));
        await office.PostAsync(office.Events.Text(_person, await office.IssueCodeAsync("klong-mueang", "สมศรี")));
        await office.PostAsync(office.Events.Text(_person, Question));
        await office.PostAsync(office.Events.Text(_person, "ยกเลิกการผูกบัญชี"));
        await office.PostAsync(office.Events.Text(_person, Question));

        var said = (await office.WaitForAsync(_person, 5)).Select(g => g.Texts()[0]).ToList();

        Assert.Contains("เฉพาะเจ้าหน้าที่", said[0], StringComparison.Ordinal);
        Assert.Contains("สมศรี", said[1], StringComparison.Ordinal);
        Assert.Contains("o13", said[2], StringComparison.Ordinal);
        Assert.Equal(said[0], said[4]);
    }

    [LineSpecFact]
    public async Task Every_sample_of_LINE_is_taken_within_two_seconds_and_leaves_the_program_well()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(LineSpecs.Directory!, "samples"), "*.json").Order(StringComparer.Ordinal))
        {
            // LINE's own limit, not a measurement.
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));

            using var response = await office.Webhook.PostAsync(await File.ReadAllBytesAsync(file), limit.Token);

            Assert.True(response.IsSuccessStatusCode, $"{Path.GetFileName(file)}: {(int)response.StatusCode}");
        }

        await office.PostAsync(office.Events.Text(_person, "คะแนนรวมเท่าไร"));
        Assert.Contains("88.56", (await office.WaitForAsync(_person, 1))[0].Texts()[0], StringComparison.Ordinal);
        using var http = new HttpClient();
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(office.ItaBot.Address, "health/ready")));
        Assert.Empty(office.Line.Violations.ToList());
    }

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject json => json.SelectMany(p => p is { Key: "text", Value: JsonValue value } && value.GetValueKind() == JsonValueKind.String
            ? [value.GetValue<string>()]
            : p.Value is null ? [] : Texts(p.Value)),
        JsonArray array => array.SelectMany(a => Texts(a!)),
        _ => [],
    };
}
