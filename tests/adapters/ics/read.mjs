// Reads iCalendar files with ical.js and tells what a calendar program would show.
// Its argument is the folder that holds node_modules. Each line of standard input is a question as JSON: the text of a
// file, and the last day to which a series without an end is counted. The answer is a line of JSON.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(`${folder}/node_modules/ical.js/dist/ical.js`));

function read(text, limit) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // By itself ical.js takes every moved meeting of the file for one of this series, whatever its UID.
  const all = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one, { exceptions: [] }));
  const replaced = all.filter((one) => one.isRecurrenceException());
  const shown = [];

  function show(event, start, end) {
    const people = (name) =>
      event.component.getAllProperties(name).map((one) => [one.getFirstValue(), one.getParameter("cn"), one.getParameter("partstat") ?? null]);
    const link = event.component.getFirstProperty("conference");
    shown.push({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: event.component.getFirstPropertyValue("status"),
      sequence: event.sequence,
      stamp: event.component.getFirstPropertyValue("dtstamp").toUnixTime(),
      url: event.component.getFirstPropertyValue("url"),
      conference: link && [link.getFirstValue(), link.getParameter("feature")],
      alarms: event.component.getAllSubcomponents("valarm").map((one) => one.getFirstPropertyValue("trigger").toString()),
      start: start.toUnixTime(),
      end: end.toUnixTime(),
      organizer: people("organizer"),
      attendees: people("attendee"),
    });
  }

  for (const event of all.filter((one) => !one.isRecurrenceException())) {
    for (const other of replaced.filter((one) => one.uid === event.uid)) {
      event.relateException(other);
    }
    if (!event.isRecurring()) {
      show(event, event.startDate, event.endDate);
      continue;
    }
    const starts = event.iterator();
    for (let next = starts.next(); next && next.compare(limit) <= 0; next = starts.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      show(item, startDate, endDate);
    }
  }
  const alone = replaced.filter((one) => !all.some((other) => other.uid === one.uid && !other.isRecurrenceException()));
  alone.forEach((one) => show(one, one.startDate, one.endDate));

  shown.sort((one, other) => one.start - other.start || one.uid.localeCompare(other.uid));
  return {
    method: calendar.getFirstPropertyValue("method"),
    zones: calendar.getAllSubcomponents("vtimezone").map((one) => one.getFirstPropertyValue("tzid")),
    events: shown,
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const [text, lastDay] = JSON.parse(line);
  console.log(JSON.stringify(read(text, ICAL.Time.fromDateString(lastDay))));
}
