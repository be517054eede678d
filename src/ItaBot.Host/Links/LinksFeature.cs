using ItaBot.Host.Settings;
using ItaBot.Reminders;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Pages;
using ItaBot.Reminders.Links.Watching;
using ItaBot.Reminders.Links.Wording;
using ItaBot.Scoring.DataFiles;
using Microsoft.Extensions.Options;
using LinkOptions = ItaBot.Reminders.Links.LinkOptions;

namespace ItaBot.Host.Links;

/// <summary>Puts what looks at published links into the host.</summary>
internal static class LinksFeature
{
    /// <summary>Adds the settings of the section <c>Links</c>, the checker, the watch and its words.</summary>
    public static void AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptionsValidator>();
        services.AddOptions<LinkOptions>().Bind(configuration.GetSection(LinkOptions.Section)).ValidateOnStart();
        services.AddSingleton(s => s.GetRequiredService<IOptions<LinkOptions>>().Value);
        services.AddSingleton(_ => PageSignsReader.Load(PageSignsReader.DefaultPath));
        services.AddSingleton(s => s.GetRequiredService<ReminderData>().LinkWords);
        services.AddSingleton<LinkPace>();
        services.AddSingleton<LinkChecker>();
        services.AddSingleton<LinkRun>();
        services.AddSingleton<CoveredYears>();
        services.AddSingleton<LinkWatch>();
    }

    /// <summary>Reads the files that the checker and its words are made of.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static void ReadLinkFiles(this IServiceProvider services)
    {
        services.GetRequiredService<PageSigns>();
        services.GetRequiredService<LinkWords>();
        services.GetRequiredService<CoveredYears>();
    }
}
