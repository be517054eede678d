using System.Net;
using ItaBot.Host.Health;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItaBot.Host.Tests.Health;

public sealed class ReadinessTests
{
    [Fact]
    public async Task A_storage_that_does_not_answer_makes_the_server_unready_but_not_dead()
    {
        var database = new SwitchedDatabase { Answers = false };
        await using var app = await StartAsync(database);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/live"));
    }

    [Fact]
    public async Task A_storage_that_answers_again_makes_the_server_ready_again()
    {
        var database = new SwitchedDatabase { Answers = false };
        await using var app = await StartAsync(database);
        await StatusAsync(app, "/health/ready");

        database.Answers = true;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/ready"));
    }

    private static async Task<WebApplication> StartAsync(IDatabase database)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(RuleBookReader.Load(RuleBookReader.DefaultDirectory));
        builder.AddHealth();
        var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpStatusCode> StatusAsync(WebApplication app, string path)
    {
        using var http = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private sealed class SwitchedDatabase : IDatabase
    {
        public bool Answers { get; set; }

        public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task CheckAsync(CancellationToken cancellationToken) =>
            Answers ? Task.CompletedTask : throw new StorageException(new("ไม่ตอบ", "no answer"));

        public Task<bool> SeedAsync(IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
