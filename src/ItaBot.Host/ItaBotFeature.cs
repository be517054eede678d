using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Contacts;
using ItaBot.Conversations.Dialogs;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Understanding;
using ItaBot.Host.Asking;
using ItaBot.Host.Feedback;
using ItaBot.Host.Links;
using ItaBot.Host.Reminders;
using ItaBot.Host.Samples;
using ItaBot.Host.Settings;
using ItaBot.Scoring.Rules;
using ItaBot.Storage;
using Microsoft.Extensions.Options;

namespace ItaBot.Host;

/// <summary>What the server and the verbs share.</summary>
internal static class ItaBotFeature
{
    /// <summary>Adds the rules, the storage, the samples, what answers questions and what looks at published links.</summary>
    public static IHostApplicationBuilder AddItaBot(this IHostApplicationBuilder builder)
    {
        builder.Logging.UseStandardError();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSettings(builder.Configuration);
        builder.Services.AddScoring();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddSamples(builder.Configuration, builder.Environment);
        builder.Services.AddReminders();
        builder.Services.AddFeedback(builder.Configuration);
        builder.Services.AddAsking();
        builder.Services.AddLinks(builder.Configuration);
        return builder;
    }

    /// <summary>
    /// Makes what was added ready: checks the settings, loads the rules and brings the database up to date. What is wrong
    /// with any of them comes out here, before the first question.
    /// </summary>
    /// <param name="services">The services of the built host.</param>
    /// <param name="withSamples">Whether an empty database gets the sample agencies.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task PrepareAsync(this IServiceProvider services, bool withSamples, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<RuleBook>();
        await services.GetRequiredService<IDatabase>().PrepareAsync(cancellationToken);
        if (withSamples)
        {
            await services.GetRequiredService<SampleLoader>().LoadAsync(cancellationToken);
        }
    }

    private static void AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<ItaBotOptions>, ItaBotOptionsValidator>();
        services.AddOptions<ItaBotOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConversationOptions>, ConversationOptionsValidator>();
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection(ConversationOptions.Section)).ValidateOnStart();
    }

    private static void AddScoring(this IServiceCollection services) =>
        services.AddSingleton(_ => RuleBookReader.Load(RuleBookReader.DefaultDirectory));

    private static void AddSamples(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<SampleLoader>();
        services.AddOptions<SamplesOptions>()
            .Configure(options => options.Load = environment.IsDevelopment())
            .Bind(configuration.GetSection(SamplesOptions.Section))
            .ValidateOnStart();
    }

    private static void AddAsking(this IServiceCollection services)
    {
        services.AddSingleton(s => new Understander(Understander.DefaultDirectory, s.GetRequiredService<RuleBook>()));
        services.AddSingleton(_ => PhrasebookReader.Load(PhrasebookReader.DefaultDirectory));
        services.AddSingleton(_ => ConversationWordsReader.Load(ConversationWordsReader.DefaultDirectory));
        services.AddSingleton(s => s.GetRequiredService<IOptions<ConversationOptions>>().Value);
        services.AddSingleton(_ => ContactBookReader.Load(ContactBookReader.DefaultPath));
        services.AddSingleton<Assistant>();
        services.AddSingleton<Asker>();
    }
}
